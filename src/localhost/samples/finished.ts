import type { Language } from "#language";
import type { Workbook } from "../contract.ts";
import { localeOf } from "../spreadsheet/locales.ts";
import type { LookTables } from "./sample-sheet.ts";

/** The workbook with the formats and styles that its sheets refer to, in the locale of its language. */
export function finished(workbook: Workbook, tables: LookTables, language: Language): Workbook {
  const model = workbook.model as { formats?: Record<number, string> };
  const formats = { ...model.formats, ...tables.formats };
  const settings = { locale: localeOf(language === "ja" ? "ja_JP" : "en_US") };
  return { ...workbook, model: { ...model, formats, styles: tables.styles, settings } };
}
