import type { SheetId, Workbook } from "#workbook";
import { applyChange, holdsFormula, type PlainGrid } from "./apply-changes.ts";
import type { PlainCellEdit, SheetChange } from "./sheet-change.ts";
import { writeCells } from "./write-cells.ts";

/**
 * Empties cells in rows that are about to be deleted, as far as a formula may have spilled into them.
 *
 * What a formula has spilled must not come back with the rows one day: it would be in the formula's way, and all of it would
 * turn into `#REF!`. Nothing tells such a cell from a typed one, but that it does not stay empty.
 *
 * @param before - What the sheet holds now.
 * @param typedColumns - Columns (from 0) into which no formula spills.
 * @returns The sheet without them, and those of them that had been typed.
 */
export function emptyDoubtfulCells(
  workbook: Workbook,
  sheet: SheetId,
  before: PlainGrid,
  changes: readonly SheetChange[],
  typedColumns: ReadonlySet<number>,
): { readonly emptied: PlainGrid; readonly typed: readonly PlainCellEdit[] } {
  const doubtful = doubtfulCells(before, rowsToDelete(before, changes), typedColumns);
  if (doubtful.length === 0) return { emptied: before, typed: [] };
  const blanks = doubtful.map((cell) => ({ ...cell, value: "" }));
  const nowBlank = (): PlainCellEdit[] => {
    const now = workbook.read(sheet);
    return doubtful.filter(({ row, column }) => (now[row - 1]?.[column - 1] ?? "") === "");
  };
  try {
    writeCells(workbook, sheet, blanks);
    return { emptied: applyChange(before, { kind: "cells", cells: blanks }, (cell) => cell), typed: nowBlank() };
  } catch (error) {
    writeCells(workbook, sheet, nowBlank());
    throw error;
  }
}

/** Places (from 0) of the rows that the changes delete, as they stand before all changes. */
function rowsToDelete(before: PlainGrid, changes: readonly SheetChange[]): ReadonlySet<number> {
  const gone = new Set<number>();
  let places: readonly (readonly number[])[] = before.map((_, place) => [place]);
  for (const change of changes) {
    if (change.kind === "delete") for (const [place = -1] of places.slice(change.row - 1).slice(0, change.count)) gone.add(place);
    if (change.kind !== "cells") places = applyChange(places, change, () => -1);
  }
  return gone;
}

/** Cells without a formula of their own, but with one above them or left of them. */
function doubtfulCells(before: PlainGrid, rows: ReadonlySet<number>, typedColumns: ReadonlySet<number>): PlainCellEdit[] {
  let leftmost = Number.POSITIVE_INFINITY;
  return before.flatMap((cells, at) => {
    const first = cells.findIndex(holdsFormula);
    if (first >= 0) leftmost = Math.min(leftmost, first);
    if (!rows.has(at)) return [];
    return cells.flatMap((value, column) => {
      const isDoubtful = column >= leftmost && value !== "" && !holdsFormula(value) && !typedColumns.has(column);
      return isDoubtful ? [{ row: at + 1, column: column + 1, value }] : [];
    });
  });
}
