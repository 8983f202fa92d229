import { type Language, languageOf, sayProblem, sheetWords } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { formatPeriod } from "../language/format-period.ts";
import { actionWords } from "../language/menu-words.ts";
import { composeReport } from "../report/compose-report.ts";
import { layOutReport } from "../report/lay-out-report.ts";
import { readReport } from "../report/read-report.ts";
import { noReaderCells, type ReaderCells } from "../report/reader-cells.ts";
import { checkReading } from "../sheets/check-tables.ts";
import { textOf } from "../sheets/raw-grid.ts";
import { readHistory } from "../sheets/read-history.ts";
import { readModel } from "../sheets/read-model.ts";
import { readPlan } from "../sheets/read-plan.ts";
import { readSettings } from "../sheets/read-settings.ts";
import { findSheets } from "./find-sheets.ts";
import { done, type Outcome, refused, sayReason } from "./menu-action.ts";

/** The note in the data that a period is not complete. */
const INCOMPLETE = "P-46";

/**
 * Writes the monthly report: everything is read once and computed before anything is written, and the page is put in place
 * by one call.
 *
 * @param language - Of the person, for what is said to them. The report itself is in the language of the tree's headers,
 * because everyone reads the same one.
 */
export function writeReport(workbook: Workbook, language: Language): Outcome {
  return workbook.exclusively(() => writeAlone(workbook, language)) ?? refused(actionWords.busy);
}

function writeAlone(workbook: Workbook, language: Language): Outcome {
  const sheets = findSheets(workbook);
  if (!sheets.tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  if (!sheets.data) return refused(actionWords.noData, { sheet: sheetWords.data[language] });

  const reading = readModel(workbook.read(sheets.tree.id), workbook.read(sheets.data.id));
  const readOptional = (sheet: SheetInfo | null): Grid | null => sheet && workbook.read(sheet.id);
  const treeLanguage = reading.language ?? languageOf(workbook.locale());
  const settings = readSettings(readOptional(sheets.settings), treeLanguage);
  const reportLanguage = settings.language ?? treeLanguage;
  const { sheet, reader } = openReport(workbook, sheets.report);
  const problems = checkReading(reading);
  const report = composeReport(reading.model, {
    language: reportLanguage,
    timeStamp: workbook.timeStamp(),
    period: shownPeriod(reader),
    incomplete: problems.flatMap(({ code, facts }) => (code === INCOMPLETE ? [String(facts["period"])] : [])),
    settings,
    plans: readPlan(readOptional(sheets.plan)),
    history: readHistory(readOptional(sheets.history)),
    problems: problems.map((problem) => ({ severity: problem.severity, message: sayProblem(problem, reportLanguage) })),
  });
  const page = layOutReport(report, reader);
  const { usedRows, firstColumn, chartRows } = reader;
  const name = sheetWords.report[reportLanguage];
  try {
    workbook.publish(page, { sheet: sheet?.id ?? null, usedRows, firstColumn, name, chartRows });
  } catch (error) {
    return refused(actionWords.refused, { reason: sayReason(error, language) });
  }
  return done(actionWords.refreshed, { period: formatPeriod(report.period, language) });
}

/** The report so far; a sheet that only has its name, and something else on it, is left alone. */
function openReport(
  workbook: Workbook,
  sheet: SheetInfo | null,
): { readonly sheet: SheetInfo | null; readonly reader: ReaderCells } {
  const reader = sheet && readReport(workbook.readPage(sheet.id));
  return reader ? { sheet, reader } : { sheet: null, reader: noReaderCells };
}

/** The period a reader asked for, as text; a sheet may have made a date of it. */
function shownPeriod({ shownPeriod: cell }: ReaderCells): string {
  return typeof cell === "object" && "formula" in cell ? "" : textOf(cell);
}
