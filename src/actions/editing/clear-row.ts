import type { Grid } from "#workbook";
import { isBlank } from "../../sheets/cells/raw-grid.ts";
import { cellsChange } from "./cells-change.ts";
import type { SheetChange } from "./sheet-change.ts";

/**
 * Takes a row away, save where people have written beside what is ours: there only our cells are cleared.
 *
 * @param ours - Columns, counted from 0.
 */
export function clearRow(grid: Grid, row: number, ours: readonly number[]): SheetChange[] {
  const isOurs = (grid[row - 1] ?? []).every((cell, column) => ours.includes(column) || isBlank(cell));
  if (isOurs) return [{ kind: "delete", row, count: 1 }];
  return cellsChange(ours.map((column) => ({ row, column: column + 1, value: "" })));
}
