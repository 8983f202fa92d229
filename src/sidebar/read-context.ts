import { type Language, sayError } from "#language";
import type { Grid, Workbook } from "#workbook";
import { findSheets } from "../actions/find-sheets.ts";
import { InvalidInputError } from "../engine/errors.ts";
import { editRefusals } from "../language/edit-words.ts";
import { type ReportContext, reportContext } from "../report/report-context.ts";
import { readTables } from "./read-tables.ts";

/** What a question is asked of. */
interface Question {
  readonly context: ReportContext;
  readonly treeGrid: Grid;
  readonly dataGrid: Grid | null;
}

/**
 * Reads the sheets for a question about one period; every panel but the tree begins with it.
 *
 * @param label - Of the period; null, or one that is gone, for the latest.
 * @throws {Error} In the person's words, where there is nothing to ask about.
 */
export function readContext(workbook: Workbook, language: Language, label: string | null): ReportContext {
  return readQuestion(workbook, language, label).context;
}

/** The same, with the cells that it was read from. */
export function readQuestion(workbook: Workbook, language: Language, label: string | null): Question {
  const { tree, data } = findSheets(workbook);
  if (!tree) throw new Error(editRefusals["no-tree"][language]);
  try {
    const [treeGrid, dataGrid] = [workbook.read(tree.id), data && workbook.read(data.id)];
    const { model, latest } = readTables(treeGrid, dataGrid);
    const asked = label === null ? -1 : model.periods.findIndex((period) => period.label === label);
    return { context: reportContext(model, asked >= 0 ? asked : Math.max(latest, 0), language), treeGrid, dataGrid };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new Error(sayError(error, language) ?? error.message);
  }
}
