import { FormulaRefused, type RefusalSign } from "./formula-refused.ts";
import { isFormula } from "./is-formula.ts";
import type { CellContent } from "./port.ts";

const SIGNS: readonly RefusalSign[] = ["#ERROR!", "#NAME?"];

/**
 * Looks at what formulas show that were just written from A1 on; one call, and none where there is no formula.
 *
 * Whether every locale takes formulas from scripts in the same writing is not documented, and a function of an add-on is
 * unknown where the add-on is not in use. A cell that says `Loading...` has been understood.
 *
 * @throws FormulaRefused for the first formula that the spreadsheet does not understand.
 */
export function checkFormulas(sheet: GoogleAppsScript.Spreadsheet.Sheet, content: CellContent): void {
  const formulas = content.flatMap((row, at) =>
    row.flatMap((value, column) => (isFormula(value) ? [{ row: at, column, formula: value.formula }] : [])),
  );
  if (formulas.length === 0) return;
  SpreadsheetApp.flush();
  const shown = sheet.getRange(1, 1, content.length, content[0]?.length ?? 1).getDisplayValues();
  for (const { row, column, formula } of formulas) {
    const sign = SIGNS.find((each) => shown[row]?.[column]?.startsWith(each));
    if (sign) throw new FormulaRefused(formula, sign, sheet.getParent().getSpreadsheetLocale());
  }
}
