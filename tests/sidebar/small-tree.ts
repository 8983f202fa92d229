import type { CellValue } from "../../src/workbook/port.ts";

/** The cells of a tree sheet with two results, one of which has two parts, Beta with one of its own. */
export const smallTree: readonly CellValue[][] = [
  ["ID", "Parent", "Op", "Name"],
  ["R", "", "=", "Result"],
  ["b", "R", "+", "Beta"],
  ["c", "b", "+", "Gamma"],
  ["a", "R", "+", "Alpha"],
  ["S", "", "=", "Second"],
];
