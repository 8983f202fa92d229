import { type Language, sheetWords } from "#language";
import type { Grid, NumberFormats, SheetId, Workbook } from "#workbook";
import { findSheets } from "./book/find-sheets.ts";

/** What a new sheet is to hold. */
export interface SheetContent {
  readonly rows: Grid;
  readonly formats?: NumberFormats;
}

/**
 * Puts a tree and its numbers on two new sheets, and shows the tree.
 *
 * They become the tree and the data of the spreadsheet where it has none; sheets that are there keep that role, and nothing
 * in them changes. Both are there afterwards or neither; of a run that was killed between them, the next one makes the rest.
 *
 * @returns The sheet of the tree.
 */
export function addTreeAndData(workbook: Workbook, tree: SheetContent, data: SheetContent, language: Language): SheetId {
  const present = findSheets(workbook);
  const add = (role: "tree" | "data", isFirst: boolean, { rows, formats }: SheetContent): SheetId =>
    workbook.addSheet(sheetWords[role][language], isFirst ? role : null, rows, formats);
  const half = present.data === null && present.tree && holds(workbook.read(present.tree.id), tree.rows) ? present.tree : null;
  const isFirst = present.tree === half;
  const shown = half?.id ?? add("tree", isFirst, tree);
  try {
    add("data", isFirst && present.data === null, data);
  } catch (error) {
    if (!half) workbook.removeSheet(shown);
    throw error;
  }
  workbook.select(shown, 1, 1);
  return shown;
}

/** Whether these rows stand on a sheet, and nothing else. */
function holds(grid: Grid, rows: Grid): boolean {
  return JSON.stringify(grid) === JSON.stringify(rows);
}
