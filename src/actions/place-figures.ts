import { readPeriod } from "#engine";
import { dataHeaders } from "#language";
import type { Grid } from "#workbook";
import { cellOf } from "../sheets/cells/raw-grid.ts";
import { findHeader, usedHeight } from "../sheets/cells/table.ts";
import type { Relabel } from "./editing/tree-edit.ts";
import type { Figures } from "./editing/tree-edits/plan.ts";

/**
 * The cells that put values of new KPIs behind a data table, whatever its shape: rows below it, or columns beside it where
 * months have the rows.
 *
 * @returns Blank cells and what they are to hold; none where the table has no such period.
 */
export function placeFigures(grid: Grid, { period, values }: Figures): readonly Relabel[] {
  const isPeriod = (cell: unknown): boolean => readPeriod(cellOf(cell))?.label === period;
  const rows = findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  if (!rows) return placeColumns(grid, values, isPeriod);
  const kpi = rows.columns.get("kpi") ?? 0;
  const month = rows.columns.get("month");
  const actual = month === undefined ? undefined : rows.columns.get("actual");
  const header = grid[rows.row] ?? [];
  const column = actual ?? header.findIndex((cell, at) => at !== kpi && isPeriod(cell));
  if (column < 0) return [];
  const below = usedHeight(grid) + 1;
  return values.flatMap(({ kpi: id, value }, at) => [
    put(below + at, kpi, id),
    ...(actual === undefined || month === undefined ? [] : [put(below + at, month, period)]),
    put(below + at, column, value),
  ]);
}

function placeColumns(grid: Grid, values: Figures["values"], isPeriod: (cell: unknown) => boolean): readonly Relabel[] {
  const header = findHeader(grid, dataHeaders, (columns) => columns.has("month"));
  const month = header?.columns.get("month");
  if (!header || month === undefined) return [];
  const row = grid.findIndex((cells, at) => at > header.row && isPeriod(cells[month]));
  if (row < 0) return [];
  const beside = grid[0]?.length ?? 0;
  return values.flatMap(({ kpi, value }, at) => [put(header.row + 1, beside + at, kpi), put(row + 1, beside + at, value)]);
}

/** @param column - Counted from 0. */
function put(row: number, column: number, to: string | number): Relabel {
  return { row, column: column + 1, from: "", to };
}
