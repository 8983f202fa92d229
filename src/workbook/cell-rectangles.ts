import type { CellEdit } from "./port.ts";

/** Neighbouring cells that are written by one call; row and column of the first count from 1. */
export interface CellRectangle {
  readonly row: number;
  readonly column: number;
  readonly values: CellEdit["value"][][];
}

/**
 * Joins single cells into as few rectangles as follow from neighbours: first along rows, then rows of the same columns.
 *
 * A cell that is given twice keeps the later value.
 */
export function cellRectangles(edits: readonly CellEdit[]): CellRectangle[] {
  const cells = new Map(edits.map((edit) => [`${edit.row} ${edit.column}`, edit]));
  const sorted = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellRectangle[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (last && line && last.row === row && last.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  return stacked(runs);
}

/** Puts runs that lie exactly below one another together. */
function stacked(runs: readonly CellRectangle[]): CellRectangle[] {
  const rectangles: CellRectangle[] = [];
  const open = new Map<string, CellRectangle>();
  for (const run of runs) {
    const width = run.values[0]?.length ?? 0;
    const above = open.get(`${run.column} ${width}`);
    if (above && above.row + above.values.length === run.row) above.values.push(...run.values);
    else {
      open.set(`${run.column} ${width}`, run);
      rectangles.push(run);
    }
  }
  return rectangles;
}
