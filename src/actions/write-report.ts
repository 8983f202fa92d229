import { latestPeriod, type Model } from "#engine";
import { type Language, languageOf, sheetWords } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../language/format-period.ts";
import { actionWords } from "../language/menu-words.ts";
import { refreshWords } from "../language/refresh-words.ts";
import { composeReport } from "../report/compose-report.ts";
import { layOutReport } from "../report/lay-out-report.ts";
import { readReport } from "../report/read-report.ts";
import { noReaderCells, type ReaderCells } from "../report/reader-cells.ts";
import { wordProblem } from "../report/word-problem.ts";
import { checkReading } from "../sheets/check-tables.ts";
import { textOf } from "../sheets/raw-grid.ts";
import { readHealthResult } from "../sheets/read-health-result.ts";
import { readHistory } from "../sheets/read-history.ts";
import { readModel } from "../sheets/read-model.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import { splitMuted } from "../sheets/split-muted.ts";
import { findSheets } from "./find-sheets.ts";
import { done, type Outcome, refused, sayReason } from "./menu-action.ts";
import { Cancelled, type Progress, unwatched } from "./progress.ts";

/** The note in the data that a period is not complete. */
const INCOMPLETE = "P-46";

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

  const readOptional = (sheet: SheetInfo | null): Grid | null => sheet && workbook.read(sheet.id);
  const history = readHistory(readOptional(sheets.history));
  const reading = readModel(workbook.read(sheets.tree.id), workbook.read(sheets.data.id), history);
  const treeLanguage = reading.language ?? languageOf(workbook.locale());
  const { settings, problems: ofSettings } = readSettings(readOptional(sheets.settings), treeLanguage);
  const reportLanguage = settings.language ?? treeLanguage;
  const { sheet, reader } = openReport(workbook, sheets.report, period === null ? null : askFor(period, reading.model));
  const planGrid = readOptional(sheets.plan);
  const health = readHealthResult(readOptional(sheets.health));
  progress.begin("compute");
  const problems = checkReading(reading, settings.limits, planGrid);
  const { shown, muted } = splitMuted([...problems, ...ofSettings], settings.mutes);
  const report = composeReport(reading.model, {
    language: reportLanguage,
    timeStamp: workbook.timeStamp(),
    period: shownPeriod(reader),
    incomplete: problems.flatMap(({ code, facts }) => (code === INCOMPLETE ? [String(facts["period"])] : [])),
    settings,
    plans: readPlan(planGrid),
    history,
    health,
    problems: shown.map((problem) => wordProblem(problem, reportLanguage)),
    muted: muted.length,
  });
  const page = layOutReport(report, reader);
  const { usedRows, firstColumn, formerCharts } = reader;
  const name = sheetWords.report[reportLanguage];
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
