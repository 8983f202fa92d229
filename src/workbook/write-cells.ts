import { cellRectangles } from "./cell-rectangles.ts";
import { isFormula } from "./is-formula.ts";
import { literalText } from "./literal-text.ts";
import type { CellContent, CellEdit, CellValue } from "./port.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes rows of cells that have the shape of the range: text that stays text, and formulas only where a formula is meant.
 *
 * `getFormulas` gives formulas in the form that scripts share, and only `setFormulas` takes them in it. `setValues` would
 * read them as typed, in the locale of the spreadsheet, where `1,0.5` is something else.
 */
export function writeCells(range: Range, rows: CellContent): void {
  const formulas = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (isFormula(value) ? [{ row: at, column, value: value.formula }] : [])),
  );
  const cells = rows.reduce((count, row) => count + row.length, 0);
  if (formulas.length < cells) range.setValues(rows.map((row) => row.map(plainValue)));
  for (const { row, column, values } of cellRectangles(formulas)) {
    range.offset(row, column, values.length, values[0]?.length ?? 0).setFormulas(values as string[][]);
  }
}

function plainValue(value: CellEdit["value"]): CellValue {
  if (isFormula(value)) return "";
  return typeof value === "string" ? literalText(value) : value;
}
