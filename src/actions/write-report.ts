import { latestPeriod, type Model } from "#engine";
import { type Language, languageOf, sheetWords } from "#language";
import type { Grid, SheetId, SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../language/format-period.ts";
import { actionWords } from "../language/menu-words.ts";
import { refreshWords } from "../language/refresh-words.ts";
import { composeReport } from "../report/compose-report.ts";
import { layOutReport } from "../report/lay-out-report.ts";
import { readReport } from "../report/read-report.ts";
import { noReaderCells, type ReaderCells } from "../report/reader-cells.ts";
import type { ReportRequest } from "../report/report-request.ts";
import { wordProblem } from "../report/word-problem.ts";
import { checkReading } from "../sheets/check-tables.ts";
import { incompletePeriods } from "../sheets/incomplete-periods.ts";
import { textOf } from "../sheets/raw-grid.ts";
import { readHealthResult } from "../sheets/read-health-result.ts";
import { readHistory } from "../sheets/read-history.ts";
import { readModel } from "../sheets/read-model.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import { splitMuted } from "../sheets/split-muted.ts";
import { type FoundRole, findSheets } from "./find-sheets.ts";
import { done, type Outcome, refused, sayReason } from "./menu-action.ts";
import { Cancelled, type Progress, unwatched } from "./progress.ts";

type Sheets = Readonly<Record<FoundRole, SheetInfo | null>>;

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
  const sheets = findSheets(workbook);
  if (!sheets.tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  if (!sheets.data) return refused(actionWords.noData, { sheet: sheetWords.data[language] });

  const book = readBook(workbook, sheets, [sheets.tree.id, sheets.data.id]);
  const { model } = book.reading;
  const { sheet, reader } = openReport(workbook, sheets.report, period === null ? null : askFor(period, model));
  progress.begin("compute");
  const report = composeReport(model, { ...requestOf(book), timeStamp: workbook.timeStamp(), period: shownPeriod(reader) });
  const page = layOutReport(report, reader);
  const { usedRows, firstColumn, formerCharts } = reader;
  const name = sheetWords.report[report.language];
  progress.begin("write");
  try {
    workbook.publish(page, { sheet: sheet?.id ?? null, usedRows, firstColumn, name, formerCharts }, () =>
      progress.begin("place"),
    );
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    return refused(actionWords.refused, { reason: sayReason(error, language) });
  }
  return done(actionWords.refreshed, { period: formatPeriod(report.period, language) });
}

/** Everything on the sheets that a report is made from. */
function readBook(workbook: Workbook, sheets: Sheets, [tree, data]: readonly [SheetId, SheetId]) {
  const readOptional = (sheet: SheetInfo | null): Grid | null => sheet && workbook.read(sheet.id);
  const history = readHistory(readOptional(sheets.history));
  const reading = readModel(workbook.read(tree), workbook.read(data), history);
  const language = reading.language ?? languageOf(workbook.locale());
  const { settings, problems } = readSettings(readOptional(sheets.settings), language);
  const planGrid = readOptional(sheets.plan);
  const health = readHealthResult(readOptional(sheets.health));
  return { history, reading, language: settings.language ?? language, settings, ofSettings: problems, planGrid, health };
}

function requestOf(book: ReturnType<typeof readBook>): Omit<ReportRequest, "timeStamp" | "period"> {
  const { reading, settings, language, history, health, planGrid } = book;
  const problems = checkReading(reading, settings.limits, planGrid);
  const { shown, muted } = splitMuted([...problems, ...book.ofSettings], settings.mutes);
  return {
    language,
    settings,
    history,
    health,
    plans: readPlan(planGrid),
    incomplete: incompletePeriods(problems),
    problems: shown.map((problem) => wordProblem(problem, language)),
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
 * @param shownPeriod - Put in the place of what its readers asked for; null leaves that as it is.
 */
function openReport(
  workbook: Workbook,
  sheet: SheetInfo | null,
  shownPeriod: string | null,
): { readonly sheet: SheetInfo | null; readonly reader: ReaderCells } {
  const found = sheet && readReport(workbook.readPage(sheet.id));
  const reader = found ?? noReaderCells;
  return { sheet: found && sheet, reader: shownPeriod === null ? reader : { ...reader, shownPeriod } };
}

/** The period a reader asked for, as text; a sheet may have made a date of it. */
function shownPeriod({ shownPeriod: cell }: ReaderCells): string {
  return typeof cell === "object" && "formula" in cell ? "" : textOf(cell);
}
