import { type Language, languageOf, sayProblem, sheetWords } from "#language";
import type { SheetId, SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../language/format-period.ts";
import { closingWords } from "../language/history-words.ts";
import { actionWords } from "../language/menu-words.ts";
import { readReport } from "../report/read-report.ts";
import { reportContext } from "../report/report-context.ts";
import { checkReading } from "../sheets/check-tables.ts";
import type { History } from "../sheets/history.ts";
import { incompletePeriods } from "../sheets/incomplete-periods.ts";
import { textOf } from "../sheets/raw-grid.ts";
import { readHistory } from "../sheets/read-history.ts";
import { readModel } from "../sheets/read-model.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import { splitMuted } from "../sheets/split-muted.ts";
import { VERSION } from "../version.ts";
import { appendMonth, type HistorySheet, isForeign } from "./append-month.ts";
import { type FoundRole, findSheets } from "./find-sheets.ts";
import { freezeMonth } from "./freeze-month.ts";
import { done, type Outcome, refused, sayReason } from "./menu-action.ts";
import { monthToClose } from "./month-to-close.ts";
import { spoilingErrors } from "./spoiling-errors.ts";

/**
 * Closes a month: its numbers, targets, tree, focus, method and version are kept on the sheet of closed months.
 *
 * @param asked - The month, however it is written; null for the one that the report is asked to show or, where it is asked
 * for none, the latest complete one.
 * @param language - Of the person, for what is said to them.
 */
export function closeMonth(workbook: Workbook, asked: string | null, language: Language): Outcome {
  return workbook.exclusively(() => closeAlone(workbook, asked, language)) ?? refused(actionWords.busy);
}

type Sheets = Readonly<Record<FoundRole, SheetInfo | null>>;

function closeAlone(workbook: Workbook, asked: string | null, language: Language): Outcome {
  const sheets = findSheets(workbook);
  const { tree, data } = sheets;
  if (!tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  if (!data) return refused(actionWords.noData, { sheet: sheetWords.data[language] });
  const kept = openHistory(workbook, sheets.history);
  if (isForeign(kept)) return refused(closingWords.unreadable, { sheet: kept?.info.name ?? "" });

  const desk = readDesk(workbook, sheets, readHistory(kept?.grid ?? null), [tree.id, data.id]);
  const { model, now, sheetLanguage } = desk;
  const question = { ...desk, sheet: kept?.info.name ?? "", asked: asked ?? shownPeriod(workbook, sheets.report) };
  const period = monthToClose(model, question, language);
  if (typeof period !== "number") return period;

  const shown = model.periods[period];
  const facts = { period: shown ? formatPeriod(shown, language) : "" };
  const errors = spoilingErrors(desk.problems, shown?.label ?? "");
  const [first] = errors;
  if (first) return refused(closingWords.errors, { ...facts, count: errors.length, message: sayProblem(first, language) });
  const plans = readPlan(sheets.plan && workbook.read(sheets.plan.id));
  const note = { closedAt: now, method: closingWords.method[sheetLanguage], version: VERSION };
  const month = freezeMonth(reportContext(model, period, sheetLanguage), plans, note);
  let made: SheetId;
  try {
    made = appendMonth(workbook, kept, month, sheetLanguage);
  } catch (error) {
    return refused(closingWords.refused, { reason: sayReason(error, language) });
  }
  return done(closingWords.closed, { ...facts, count: month.kpis.length, sheet: kept?.info.name ?? nameOf(workbook, made) });
}

/** A new sheet may have got a number behind its name. */
function nameOf(workbook: Workbook, sheet: SheetId): string {
  return workbook.sheets().find(({ id }) => id === sheet)?.name ?? "";
}

/** The sheet of closed months; one that only has a name such as 履歴, and something else on it, is left alone. */
function openHistory(workbook: Workbook, info: SheetInfo | null): HistorySheet {
  const found = info && { info, grid: workbook.read(info.id) };
  return found?.info.role === null && isForeign(found) ? null : found;
}

/** Everything on the sheets that says which month can be closed, and with which numbers. */
function readDesk(workbook: Workbook, sheets: Sheets, history: History, [tree, data]: readonly [SheetId, SheetId]) {
  const reading = readModel(workbook.read(tree), workbook.read(data), history);
  const sheetLanguage = reading.language ?? languageOf(workbook.locale());
  const { settings } = readSettings(sheets.settings && workbook.read(sheets.settings.id), sheetLanguage);
  const found = checkReading(reading, settings.limits);
  return {
    history,
    model: reading.model,
    sheetLanguage: settings.language ?? sheetLanguage,
    problems: splitMuted(found, settings.mutes).shown,
    incomplete: incompletePeriods(found),
    now: workbook.timeStamp(),
  };
}

/** The period that readers of the report asked for; "" where they asked for none. */
function shownPeriod(workbook: Workbook, report: SheetInfo | null): string {
  const cell = (report && readReport(workbook.readPage(report.id)))?.shownPeriod ?? "";
  return typeof cell === "object" && "formula" in cell ? "" : textOf(cell);
}
