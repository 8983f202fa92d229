import { Model } from "../../src/localhost/spreadsheet/engine.ts";
import { localeOf } from "../../src/localhost/spreadsheet/locales.ts";
import { canonicalFormula } from "../../src/localhost/spreadsheet/typed-content.ts";

/**
 * Evaluates cells in a real spreadsheet without our add-on.
 *
 * @param cells - Content by address, as typed; text that begins with `=` is a formula.
 * @returns What each cell shows, in the same order; "" for a blank.
 */
export function evaluateSheet(cells: ReadonlyMap<string, string | number>): unknown[] {
  const typed = (value: string | number): string => canonicalFormula(String(value), localeOf("en_US"));
  const content = Object.fromEntries(Array.from(cells, ([address, value]) => [address, typed(value)]));
  const rowOf = (address: string): number => Number(address.slice(1)) - 1;
  const rowNumber = Array.from(cells.keys(), rowOf).reduce((most, row) => Math.max(most, row + 1), 1);
  const model = new Model({ version: "18.4.2", sheets: [{ id: "s", name: "S", rowNumber, colNumber: 5, cells: content }] });
  return Array.from(cells.keys(), (address) => {
    const row = rowOf(address);
    const { value } = model.getters.getEvaluatedCell({ sheetId: "s", col: address.charCodeAt(0) - 65, row });
    return value ?? "";
  });
}
