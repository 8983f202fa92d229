import type { Workbook } from "#workbook";
import type { SheetCells } from "../sheets/own-table/cell-surroundings.ts";
import { type CellRange, type OwnTable, readOwnTable } from "../sheets/own-table/read-own-table.ts";

/** Reads a tree from a range of the workbook; of other sheets only those that its formulas lead to. Writes nothing. */
export function findOwnTable(workbook: Workbook, range: CellRange): OwnTable {
  const sheets = new Map(workbook.sheets().map(({ name, id }) => [name.toLowerCase(), id]));
  const read = new Map<string, SheetCells | null>();
  return readOwnTable(range, (name) => {
    const key = name.toLowerCase();
    const known = read.get(key);
    if (known !== undefined) return known;
    const id = sheets.get(key);
    const cells = id === undefined ? null : { values: workbook.read(id), formulas: workbook.formulas(id) };
    read.set(key, cells);
    return cells;
  });
}
