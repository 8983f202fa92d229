import { literalText } from "./literal-text.ts";
import type { CellValue, FormulaCell } from "./port.ts";

/** What is handed to `setValues` for a cell: text that stays text, and formulas only where a formula is meant. */
export function cellInput(value: CellValue | FormulaCell): CellValue {
  if (typeof value === "string") return literalText(value);
  return typeof value === "object" && "formula" in value ? value.formula : value;
}
