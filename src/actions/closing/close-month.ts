import { type Language, sayProblem, sheetWords } from "#language";
import type { SheetId, SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { closingWords } from "../../language/words/history-words.ts";
import { actionWords } from "../../language/words/menu-words.ts";
import { reportContext } from "../../report/compose/report-context.ts";
import { readReport } from "../../report/readers/read-report.ts";
import { readPlan } from "../../sheets/plan/read-plan.ts";
import { VERSION } from "../../version.ts";
import { LockLost } from "../../workbook/lock-lost.ts";
import { askedText } from "../book/asked-text.ts";
import { checkBook } from "../book/check-book.ts";
import { type Book, openBook } from "../book/open-book.ts";
import { needNumbers } from "../book/read-numbers.ts";
import { spoilingErrors } from "../book/spoiling-errors.ts";
import { done, type Outcome, refused, sayReason } from "../menu-action.ts";
import { appendMonth, type HistorySheet, isForeign } from "./append-month.ts";
import { freezeMonth } from "./freeze-month.ts";
import { monthToClose } from "./month-to-close.ts";

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

function closeAlone(workbook: Workbook, asked: string | null, language: Language): Outcome {
  const book = openBook(workbook);
  if (!book.sheets.tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  if (!book.sheets.data) return refused(actionWords.noData, { sheet: sheetWords.data[language] });
  const kept = openHistory(book);
  if (isForeign(kept)) return refused(closingWords.unreadable, { sheet: kept?.info.name ?? "" });

  const numbers = needNumbers(book);
  const { model, history } = numbers;
  const check = checkBook(book, numbers);
  const now = workbook.timeStamp();
  const wanted = asked ?? readerPeriod(workbook, book.sheets.report);
  const question = { asked: wanted, history, incomplete: check.incomplete, now, sheet: kept?.info.name ?? "" };
  const period = monthToClose(model, question, language);
  if (typeof period !== "number") return period;

  const shown = model.periods[period];
  const facts = { period: shown ? formatPeriod(shown, language) : "" };
  const errors = spoilingErrors(check.shown, shown?.label ?? "");
  const [first] = errors;
  if (first) return refused(closingWords.errors, { ...facts, count: errors.length, message: sayProblem(first, language) });
  const note = { closedAt: now, method: closingWords.method[check.language], version: VERSION };
  const month = freezeMonth(reportContext(model, period, check.language), readPlan(book.cells("plan")), note);
  let made: SheetId;
  try {
    made = appendMonth(workbook, kept, month, check.language);
  } catch (error) {
    if (error instanceof LockLost) throw error;
    return refused(closingWords.refused, { reason: sayReason(error, language) });
  }
  return done(closingWords.closed, { ...facts, count: month.kpis.length, sheet: kept?.info.name ?? nameOf(workbook, made) });
}

/** A new sheet may have got a number behind its name. */
function nameOf(workbook: Workbook, sheet: SheetId): string {
  return workbook.sheets().find(({ id }) => id === sheet)?.name ?? "";
}

/** The sheet of closed months; one that only has a name such as 履歴, and something else on it, is left alone. */
function openHistory({ sheets: { history: info }, cells }: Book): HistorySheet {
  const grid = cells("history");
  const found = info && grid && { info, grid };
  return found?.info.role === null && isForeign(found) ? null : found;
}

/** The period that the report is asked to show; "" where it is asked for none, or there is no report. */
function readerPeriod(workbook: Workbook, report: SheetInfo | null): string {
  const reader = report && readReport(workbook.readPage(report.id));
  return reader ? askedText(reader.shownPeriod) : "";
}
