import type { SheetId, Workbook } from "#workbook";
import { applyChange, invertChange, type PlainGrid } from "./apply-changes.ts";
import { cellsChange } from "./cells-change.ts";
import { emptyDoubtfulCells } from "./empty-doubtful-cells.ts";
import type { SheetChange } from "./sheet-change.ts";
import { writeCells } from "./write-cells.ts";

/**
 * Carries out changes on a sheet, all of them or none: when a step fails, those before it are taken back.
 *
 * @param before - What the sheet holds now.
 * @param typedColumns - Columns (from 0) into which no formula spills; see `emptyDoubtfulCells`.
 * @returns The steps that take the changes back, in the order to carry them out.
 * @throws What the spreadsheet says when it refuses a step, for example because of a protected range.
 */
export function writeChanges(
  workbook: Workbook,
  sheet: SheetId,
  before: PlainGrid,
  changes: readonly SheetChange[],
  typedColumns: Iterable<number> = [],
): readonly SheetChange[] {
  const { emptied, typed } = emptyDoubtfulCells(workbook, sheet, before, changes, new Set(typedColumns));
  const inverse = cellsChange(typed);
  let current = emptied;
  try {
    for (const change of changes) {
      const formats = change.kind === "delete" ? workbook.numberFormats(sheet, change.row, change.count) : undefined;
      const back = invertChange(current, change, formats);
      // Cells are written range by range, so a step that fails may have been carried out in part.
      if (change.kind === "cells") inverse.unshift(back);
      writeChange(workbook, sheet, change);
      if (change.kind !== "cells") inverse.unshift(back);
      current = applyChange(current, change, (cell) => cell);
    }
    return inverse;
  } catch (error) {
    for (const change of inverse) writeChange(workbook, sheet, change);
    throw error;
  }
}

function writeChange(workbook: Workbook, sheet: SheetId, change: SheetChange): void {
  switch (change.kind) {
    case "cells":
      writeCells(workbook, sheet, change.cells);
      break;
    case "insert":
      insertRows(workbook, sheet, change);
      break;
    case "delete":
      workbook.deleteRows(sheet, change.row, change.count);
      break;
    default:
      workbook.moveRows(sheet, change.row, change.count, change.before);
  }
}

type Insertion = Extract<SheetChange, { readonly kind: "insert" }>;

function insertRows(workbook: Workbook, sheet: SheetId, { row, rows, formats = [] }: Insertion): void {
  workbook.insertRows(sheet, row, rows.length);
  const cells = rows.flatMap((content, down) =>
    content.map((value, right) => ({ row: row + down, column: right + 1, value })).filter(({ value }) => value !== ""),
  );
  try {
    workbook.formatRows(sheet, row, formats);
    writeCells(workbook, sheet, cells);
  } catch (error) {
    workbook.deleteRows(sheet, row, rows.length);
    throw error;
  }
}
