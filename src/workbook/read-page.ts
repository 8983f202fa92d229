import type { CellValue, PageContent } from "./port.ts";

/** Wide enough for a page and for a few columns that people have put into it. */
const MOST_COLUMNS = 40;

/** See `Workbook.readPage`. Asking where the used part ends would cost a call more than reading the blank rows below it. */
export function readPage(sheet: GoogleAppsScript.Spreadsheet.Sheet): PageContent {
  const columns = Math.min(sheet.getMaxColumns(), MOST_COLUMNS);
  const values = sheet.getRange(1, 1, sheet.getMaxRows(), columns).getValues() as CellValue[][];
  let height = values.length;
  while (height > 0 && values[height - 1]?.every((cell) => cell === "")) height--;
  if (height === 0) return { values: [], formulas: [] };
  return { values: values.slice(0, height), formulas: sheet.getRange(1, 1, height, columns).getFormulas() };
}
