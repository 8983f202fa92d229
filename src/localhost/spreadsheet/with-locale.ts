import type { Workbook } from "../contract.ts";
import { emptyWorkbook } from "./empty-workbook.ts";
import { localeOf } from "./locales.ts";

/**
 * A workbook that is opened in a locale; in its own if none is named. To change it afterwards would calculate every cell once
 * more, and be a step that can be undone.
 */
export function withLocale(workbook: Workbook = emptyWorkbook(), code: string | undefined): Workbook {
  if (code === undefined) return workbook;
  return { ...workbook, model: { ...workbook.model, settings: { locale: localeOf(code) } } };
}
