import { dataHeaders } from "#language";
import type { Grid, SheetId, Workbook } from "#workbook";
import { textOf } from "../sheets/raw-grid.ts";
import { findHeader } from "../sheets/table.ts";
import type { Relabel } from "./tree-edit.ts";

/** The cells in which a data table names a KPI by the given name. A sheet that is no data table has none. */
export function findLabels(grid: Grid, from: string, to: string): Relabel[] {
  const header = findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  const column = header?.columns.get("kpi");
  if (!header || column === undefined) return [];
  const labels: Relabel[] = [];
  grid.forEach((row, at) => {
    if (at > header.row && textOf(row[column]) === from) labels.push({ row: at + 1, column: column + 1, from, to });
  });
  return labels;
}

/**
 * Changes the labels that still read as expected; a cell whose formula follows the tree has changed by itself, and one that
 * somebody has changed meanwhile is left alone.
 *
 * @param grid - What the sheet holds now.
 * @returns Those that were changed.
 */
export function relabelData(workbook: Workbook, sheet: SheetId, grid: Grid, labels: readonly Relabel[]): readonly Relabel[] {
  const current = labels.filter(({ row, column, from }) => textOf(grid[row - 1]?.[column - 1]) === from);
  if (current.length > 0) {
    workbook.edit(
      sheet,
      current.map(({ row, column, to }) => ({ row, column, value: to })),
    );
  }
  return current;
}

/** The labels with what they read before and after exchanged. */
export function invertLabels(labels: readonly Relabel[]): Relabel[] {
  return labels.map(({ row, column, from, to }) => ({ row, column, from: to, to: from }));
}
