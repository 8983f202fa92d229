import type { Language } from "#language";
import type { Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { sayShareText } from "../report/say-share-text.ts";
import { wordProblem } from "../report/word-problem.ts";
import { checkSheets } from "../sheets/check-sheets.ts";
import { incompletePeriods } from "../sheets/incomplete-periods.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import type { ShareRequest } from "./focus-wire.ts";
import { readQuestion } from "./read-context.ts";

/** The text for everyone in the company as section 8 of the report has it, in the language of the person. */
export function answerShare(workbook: Workbook, language: Language, { period }: ShareRequest): string {
  const { plan, settings } = findSheets(workbook);
  const { context, treeGrid, dataGrid } = readQuestion(workbook, language, period);
  const [planGrid, settingsGrid] = [plan && workbook.read(plan.id), settings && workbook.read(settings.id)];
  const { money } = readSettings(settingsGrid, language).settings;
  const { shown, muted } = checkSheets(treeGrid, dataGrid, settingsGrid, planGrid);
  return sayShareText({ ...context, money }, readPlan(planGrid), {
    incomplete: incompletePeriods([...shown, ...muted]),
    problems: shown.map((problem) => wordProblem(problem, language)),
  });
}
