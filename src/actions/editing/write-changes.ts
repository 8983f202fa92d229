import type { CellEdit, CellValue, FormulaCell, SheetId, Workbook } from "#workbook";
import { invertChanges, type PlainGrid } from "./apply-changes.ts";
import type { PlainCell, SheetChange } from "./sheet-change.ts";

/**
 * Carries out changes on a sheet, all of them or none: when a step fails, those before it are taken back.
 *
 * @param before - What the sheet holds now.
 * @throws What the spreadsheet says when it refuses a step, for example because of a protected range.
 */
export function writeChanges(workbook: Workbook, sheet: SheetId, before: PlainGrid, changes: readonly SheetChange[]): void {
  let done = 0;
  try {
    for (const change of changes) {
      writeChange(workbook, sheet, change);
      done++;
    }
  } catch (error) {
    // Cells are written range by range, so the step that failed may have been carried out in part.
    if (changes[done]?.kind === "cells") done++;
    for (const change of invertChanges(before, changes.slice(0, done))) writeChange(workbook, sheet, change);
    throw error;
  }
}

function writeChange(workbook: Workbook, sheet: SheetId, change: SheetChange): void {
  switch (change.kind) {
    case "cells":
      workbook.edit(
        sheet,
        change.cells.map((cell) => ({ ...cell, value: cellValue(cell.value) })),
      );
      break;
    case "insert":
      insertRows(workbook, sheet, change.row, change.rows);
      break;
    case "delete":
      workbook.deleteRows(sheet, change.row, change.count);
      break;
    default:
      workbook.moveRows(sheet, change.row, change.count, change.before);
  }
}

function insertRows(workbook: Workbook, sheet: SheetId, row: number, rows: PlainGrid): void {
  workbook.insertRows(sheet, row, rows.length);
  const edits: CellEdit[] = rows.flatMap((cells, down) =>
    cells
      .map((cell, right) => ({ row: row + down, column: right + 1, value: cellValue(cell) }))
      .filter(({ value }) => value !== ""),
  );
  try {
    workbook.edit(sheet, edits);
  } catch (error) {
    workbook.deleteRows(sheet, row, rows.length);
    throw error;
  }
}

function cellValue(plain: PlainCell): CellValue | FormulaCell {
  return typeof plain === "object" && "time" in plain ? new Date(plain.time) : plain;
}
