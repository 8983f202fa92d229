import type { CellValue, FormulaCell } from "./port.ts";

/** Tells a cell that is to hold a formula from one that is to hold a value. */
export function isFormula(value: CellValue | FormulaCell): value is FormulaCell {
  return typeof value === "object" && "formula" in value;
}
