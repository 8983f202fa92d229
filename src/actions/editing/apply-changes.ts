import type { CellValue, Grid, NumberFormats } from "#workbook";
import { isDate } from "../../sheets/cells/calendar-day.ts";
import type { PlainCell, SheetChange } from "./sheet-change.ts";

/** The formulas of a sheet; "" where a cell holds none. */
export type FormulaGrid = readonly (readonly string[])[];

/** Rows of cells in the form that travels; a formula in place of its result. */
export type PlainGrid = readonly (readonly PlainCell[])[];

/** True for a cell that computes what it shows. */
export function holdsFormula(cell: PlainCell | undefined): boolean {
  return typeof cell === "object" && "formula" in cell;
}

/** What stands in the cells of a sheet, formulas included, in the form that travels. */
export function plainGrid(values: Grid, formulas: FormulaGrid): PlainGrid {
  return values.map((row, at) => row.map((value, column) => plainCell(value, formulas[at]?.[column] ?? "")));
}

function plainCell(value: CellValue, formula: string): PlainCell {
  if (formula !== "") return { formula };
  if (typeof value !== "object") return value;
  // A picture in a cell is an object as well, and cannot travel.
  return isDate(value) ? { time: value.getTime() } : "";
}

/** A sheet as it will be after the changes; the sheet given stays as it is. */
export function applyChanges<Cell>(
  grid: readonly (readonly Cell[])[],
  changes: readonly SheetChange[],
  cellOf: (plain: PlainCell) => Cell,
): readonly (readonly Cell[])[] {
  return changes.reduce((before, change) => applyChange(before, change, cellOf), grid);
}

/** The steps that take the changes back, in the order to carry them out. */
export function invertChanges(grid: PlainGrid, changes: readonly SheetChange[]): SheetChange[] {
  const inverse: SheetChange[] = [];
  let current = grid;
  for (const change of changes) {
    inverse.unshift(invertChange(current, change));
    current = applyChange(current, change, (plain) => plain);
  }
  return inverse;
}

/** The sheet after one step. */
export function applyChange<Cell>(
  grid: readonly (readonly Cell[])[],
  change: SheetChange,
  cellOf: (plain: PlainCell) => Cell,
): readonly (readonly Cell[])[] {
  switch (change.kind) {
    case "cells":
      return withCells(grid, change.cells, cellOf);
    case "insert": {
      const rows = change.rows.map((row) => row.map(cellOf));
      const above = padded(grid.slice(0, change.row - 1), change.row - 1);
      return [...above, ...rows, ...grid.slice(change.row - 1)];
    }
    case "delete":
      return [...grid.slice(0, change.row - 1), ...grid.slice(change.row - 1 + change.count)];
    default: {
      const { row, count, before } = change;
      const moved = grid.slice(row - 1, row - 1 + count);
      if (before < row)
        return [...grid.slice(0, before - 1), ...moved, ...grid.slice(before - 1, row - 1), ...grid.slice(row - 1 + count)];
      return [...grid.slice(0, row - 1), ...grid.slice(row - 1 + count, before - 1), ...moved, ...grid.slice(before - 1)];
    }
  }
}

function withCells<Cell>(
  grid: readonly (readonly Cell[])[],
  cells: Extract<SheetChange, { readonly kind: "cells" }>["cells"],
  cellOf: (plain: PlainCell) => Cell,
): readonly (readonly Cell[])[] {
  const rows: Cell[][] = grid.map((row) => [...row]);
  for (const { row, column, value } of cells) {
    while (rows.length < row) rows.push([]);
    const cellsOfRow = rows[row - 1] ?? [];
    while (cellsOfRow.length < column - 1) cellsOfRow.push(cellOf(""));
    cellsOfRow[column - 1] = cellOf(value);
  }
  return rows;
}

function padded<Row>(rows: readonly (readonly Row[])[], height: number): readonly (readonly Row[])[] {
  return rows.length >= height ? rows : [...rows, ...Array.from({ length: height - rows.length }, () => [])];
}

/**
 * The step that takes back another one.
 *
 * @param grid - The sheet on which that is to be made.
 * @param formats - Number formats of the rows that it deletes.
 */
export function invertChange(grid: PlainGrid, change: SheetChange, formats: NumberFormats = []): SheetChange {
  switch (change.kind) {
    case "cells":
      return {
        kind: "cells",
        cells: change.cells.map(({ row, column }) => ({ row, column, value: grid[row - 1]?.[column - 1] ?? "" })),
      };
    case "insert":
      return { kind: "delete", row: change.row, count: change.rows.length };
    case "delete":
      return { kind: "insert", row: change.row, rows: grid.slice(change.row - 1, change.row - 1 + change.count), formats };
    default: {
      const { row, count, before } = change;
      return before < row
        ? { kind: "move", row: before, count, before: row + count }
        : { kind: "move", row: before - count, count, before: row };
    }
  }
}
