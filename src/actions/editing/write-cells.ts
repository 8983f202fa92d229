import type { CellValue, FormulaCell, SheetId, Workbook } from "#workbook";
import type { PlainCell, PlainCellEdit } from "./sheet-change.ts";

/** Writes cells that travelled; neighbours go together, so of a refusal some of them may be written already. */
export function writeCells(workbook: Workbook, sheet: SheetId, cells: readonly PlainCellEdit[]): void {
  if (cells.length === 0) return;
  workbook.edit(
    sheet,
    cells.map((cell) => ({ ...cell, value: cellValue(cell.value) })),
  );
}

function cellValue(plain: PlainCell): CellValue | FormulaCell {
  return typeof plain === "object" && "time" in plain ? new Date(plain.time) : plain;
}
