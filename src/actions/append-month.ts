import { type Language, sheetWords } from "#language";
import type { CellEdit, CellValue, Grid, SheetInfo, Workbook } from "#workbook";
import { type HistoryField, historyHeaders } from "../language/history-words.ts";
import type { ClosedMonth } from "../sheets/history.ts";
import { historyFields, historyHeaderRow, historyRows } from "../sheets/history-rows.ts";
import { isBlank } from "../sheets/raw-grid.ts";
import { findHistory } from "../sheets/read-history.ts";

/** The sheet of closed months; null where there is none yet. */
export type HistorySheet = { readonly info: SheetInfo; readonly grid: Grid } | null;

/** True for a sheet that only has the name of the closed months, and something else on it. */
export function isForeign(history: HistorySheet): boolean {
  return history !== null && findHistory(history.grid) === null && !history.grid.every((row) => row.every(isBlank));
}

/**
 * Writes a closed month below all that stands on its sheet, and makes the sheet where there is none.
 *
 * All rows go out in one rectangle by one call, columns of other people included as blanks, so that a run that dies leaves
 * the whole month or nothing of it.
 */
export function appendMonth(workbook: Workbook, history: HistorySheet, month: ClosedMonth, language: Language): void {
  if (history === null) {
    const rows = historyRows(month, inOrder(0), historyFields.length, language);
    workbook.addSheet(sheetWords.history[language], "history", [historyHeaderRow(language), ...rows]);
    return;
  }
  const { info, grid } = history;
  if (info.role === null) workbook.assignRole(info.id, "history");
  const header = findHistory(grid);
  if (!header) {
    const rows = historyRows(month, inOrder(0), historyFields.length, language);
    workbook.edit(info.id, rectangle(1, [historyHeaderRow(language), ...rows]));
    return;
  }
  const width = grid[0]?.length ?? 0;
  const missing = historyFields.filter((field) => !header.columns.has(field));
  // Headers alone close nothing, so they may go out by a call of their own.
  if (missing.length > 0) workbook.edit(info.id, headerEdits(header.row + 1, width, missing, language));
  const columns = new Map(header.columns);
  missing.forEach((field, at) => {
    columns.set(field, width + at);
  });
  workbook.edit(info.id, rectangle(grid.length + 1, historyRows(month, columns, width + missing.length, language)));
}

function inOrder(first: number): ReadonlyMap<HistoryField, number> {
  return new Map(historyFields.map((field, at) => [field, first + at]));
}

function headerEdits(row: number, width: number, fields: readonly HistoryField[], language: Language): CellEdit[] {
  return fields.map((field, at) => ({ row, column: width + at + 1, value: historyHeaders[field][language] }));
}

/** Cells side by side and below one another; neighbours are written by one call. */
function rectangle(first: number, rows: readonly (readonly CellValue[])[]): CellEdit[] {
  return rows.flatMap((cells, down) => cells.map((value, right) => ({ row: first + down, column: right + 1, value })));
}
