import type { Language } from "#language";
import type { Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { sayShareText } from "../report/say-share-text.ts";
import { readPlan } from "../sheets/read-plan.ts";
import type { ShareRequest } from "./focus-wire.ts";
import { readContext } from "./read-context.ts";

/** The text for everyone in the company, as section 8 of the report has it. */
export function answerShare(workbook: Workbook, language: Language, { period }: ShareRequest): string {
  const { plan } = findSheets(workbook);
  return sayShareText(readContext(workbook, language, period), readPlan(plan && workbook.read(plan.id)));
}
