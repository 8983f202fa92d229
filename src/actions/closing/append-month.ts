import { type Language, sheetWords } from "#language";
import type { CellEdit, CellValue, Grid, SheetId, SheetInfo, Workbook } from "#workbook";
import { type HistoryField, historyHeaders } from "../../language/words/history-words.ts";
import { isBlank } from "../../sheets/cells/raw-grid.ts";
import type { TableHeader } from "../../sheets/cells/table.ts";
import type { ClosedMonth } from "../../sheets/history/history.ts";
import { historyFields, historyHeaderRow, historyRows } from "../../sheets/history/history-rows.ts";
import { findHistory } from "../../sheets/history/read-history.ts";

/** The sheet of closed months; null where there is none yet. */
export type HistorySheet = { readonly info: SheetInfo; readonly grid: Grid } | null;

/** True for a sheet on which something stands, but no closed months can be found. */
export function isForeign(history: HistorySheet): boolean {
  return history !== null && findHistory(history.grid) === null && !history.grid.every((row) => row.every(isBlank));
}

/**
 * Writes a closed month below all that stands on its sheet, and makes the sheet where there is none.
 *
 * All rows go out in one rectangle by one call, columns of other people between ours included as blanks, so that a run that
 * dies leaves the whole month or nothing of it.
 *
 * @returns The sheet.
 */
export function appendMonth(workbook: Workbook, history: HistorySheet, month: ClosedMonth, language: Language): SheetId {
  const ours = (): CellValue[][] => [
    historyHeaderRow(language),
    ...historyRows(month, new Map(historyFields.map((field, at) => [field, at])), historyFields.length, language),
  ];
  if (history === null) return workbook.addSheet(sheetWords.history[language], "history", ours());
  const { info, grid } = history;
  if (info.role === null) workbook.assignRole(info.id, "history");
  const header = findHistory(grid);
  const { headers, rows } = header ? rowsBelow(grid, header, month, language) : { headers: [], rows: rectangle(1, ours()) };
  // Headers alone close nothing, so they may go out by a call of their own.
  if (headers.length > 0) workbook.edit(info.id, headers);
  workbook.edit(info.id, rows);
  return info.id;
}

/** Rows below a table, and the headers of the columns that somebody has deleted, which are put at its right. */
function rowsBelow(grid: Grid, header: TableHeader<HistoryField>, month: ClosedMonth, language: Language) {
  const width = grid[0]?.length ?? 0;
  const missing = historyFields.filter((field) => !header.columns.has(field));
  const columns = new Map([...header.columns, ...missing.map((field, at) => [field, width + at] as const)]);
  const labels = missing.map((field, at): CellEdit => {
    return { row: header.row + 1, column: width + at + 1, value: historyHeaders[field][language] };
  });
  const rows = historyRows(month, columns, Math.max(...columns.values()) + 1, language);
  return { headers: labels, rows: rectangle(grid.length + 1, rows) };
}

/** Cells side by side and below one another; neighbours are written by one call. */
function rectangle(first: number, rows: readonly (readonly CellValue[])[]): CellEdit[] {
  return rows.flatMap((cells, down) => cells.map((value, right) => ({ row: first + down, column: right + 1, value })));
}
