import type { Language } from "#language";
import type { Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { sayShareText } from "../report/say-share-text.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import type { ShareRequest } from "./focus-wire.ts";
import { readContext } from "./read-context.ts";

/** The text for everyone in the company as section 8 of the report has it, in the language of the person. */
export function answerShare(workbook: Workbook, language: Language, { period }: ShareRequest): string {
  const { plan, settings } = findSheets(workbook);
  const { money } = readSettings(settings && workbook.read(settings.id), language).settings;
  const context = { ...readContext(workbook, language, period), money };
  return sayShareText(context, readPlan(plan && workbook.read(plan.id)));
}
