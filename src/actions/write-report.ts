import { latestPeriod, type Model } from "#engine";
import { type Language, sheetWords } from "#language";
import type { SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../language/formats/format-period.ts";
import { actionWords } from "../language/words/menu-words.ts";
import { refreshWords } from "../language/words/refresh-words.ts";
import { composeReport } from "../report/compose/compose-report.ts";
import { layOutReport } from "../report/lay-out/lay-out-report.ts";
import { readReport } from "../report/readers/read-report.ts";
import { noReaderCells, type ReaderCells } from "../report/readers/reader-cells.ts";
import type { ReportRequest } from "../report/report-request.ts";
import { wordProblem } from "../report/say/word-problem.ts";
import { readHealthResult } from "../sheets/customers/read-health-result.ts";
import { readPlan } from "../sheets/plan/read-plan.ts";
import { LockLost } from "../workbook/lock-lost.ts";
import { askedText } from "./book/asked-text.ts";
import { checkBook } from "./book/check-book.ts";
import { type Book, openBook } from "./book/open-book.ts";
import { type Numbers, needNumbers } from "./book/read-numbers.ts";
import { done, type Outcome, refused, sayReason } from "./menu-action.ts";
import { Cancelled, type Progress, unwatched } from "./progress.ts";

/** What may be said about a refresh. */
export interface RefreshOptions {
  /** Label of the period to show; null, or absent, for the one that the report's readers asked for. */
  readonly period?: string | null;
  readonly progress?: Progress;
}

/**
 * Writes the monthly report: everything is read once and computed before anything is written, and the page is put in place
 * by one call.
 *
 * @param language - Of the person, for what is said to them. The report itself is in the language that is settled, or else that
 * of the tree's headers, because everyone reads the same one.
 */
export function writeReport(workbook: Workbook, language: Language, options: RefreshOptions = {}): Outcome {
  try {
    return workbook.exclusively(() => writeAlone(workbook, language, options)) ?? refused(actionWords.busy);
  } catch (error) {
    if (error instanceof Cancelled) return refused(refreshWords.cancelled);
    throw error;
  }
}

function writeAlone(workbook: Workbook, language: Language, { period = null, progress = unwatched }: RefreshOptions): Outcome {
  progress.begin("read");
  const book = openBook(workbook);
  if (!book.sheets.tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  if (!book.sheets.data) return refused(actionWords.noData, { sheet: sheetWords.data[language] });
  const numbers = needNumbers(book);
  const request = requestOf(book, numbers);
  const { model } = numbers;
  const { sheet, reader } = openReport(workbook, book.sheets.report, period === null ? null : askFor(period, model));
  progress.begin("compute");
  const asked = { period: askedText(reader.shownPeriod), area: askedText(reader.shownArea) };
  const report = composeReport(model, { ...request, ...asked, timeStamp: workbook.timeStamp() });
  const page = layOutReport(report, reader);
  const { usedRows, firstColumn, formerCharts } = reader;
  const name = sheetWords.report[report.language];
  progress.begin("write");
  try {
    workbook.publish(page, { sheet: sheet?.id ?? null, usedRows, firstColumn, name, formerCharts }, () =>
      progress.begin("place"),
    );
  } catch (error) {
    if (error instanceof Cancelled || error instanceof LockLost) throw error;
    return refused(actionWords.refused, { reason: sayReason(error, language) });
  }
  return done(actionWords.refreshed, { period: formatPeriod(report.period, language) });
}

function requestOf(book: Book, numbers: Numbers): Omit<ReportRequest, "timeStamp" | "period" | "area"> {
  const { shown, muted, ...check } = checkBook(book, numbers);
  return {
    ...check,
    history: numbers.history,
    health: readHealthResult(book.cells("health")),
    plans: readPlan(book.cells("plan")),
    problems: shown.map((problem) => wordProblem(problem, check.language)),
    muted: muted.length,
  };
}

/** A blank asks for the latest period, and goes on to do so when the next month has come. */
function askFor(period: string, model: Model): string {
  return model.periods[latestPeriod(model)]?.label === period ? "" : period;
}

/**
 * The report so far; a sheet that only has its name, and something else on it, is left alone.
 *
 * @param asked - Put in the place of what its readers asked for; null leaves that as it is.
 */
function openReport(
  workbook: Workbook,
  sheet: SheetInfo | null,
  asked: string | null,
): { readonly sheet: SheetInfo | null; readonly reader: ReaderCells } {
  const found = sheet && readReport(workbook.readPage(sheet.id));
  const reader = found ?? noReaderCells;
  return { sheet: found && sheet, reader: asked === null ? reader : { ...reader, shownPeriod: asked } };
}
