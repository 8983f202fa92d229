import type { CellContent } from "./port.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels: what a spreadsheet gives a column by itself, and the most that one takes from the others. */
const USUAL_WIDTH = 100;
const LARGEST_WIDTH = 320;

/**
 * Makes a new table readable as it is: headers that stand out and stay in sight, and columns as wide as the words in them.
 */
export function dressSheet(sheet: Sheet, content: CellContent): void {
  const headers = content[0] ?? [];
  if (headers.length === 0) return;
  const columns = headers.map((_, at) => content.map((row) => row[at] ?? ""));
  sheet.getRange(1, 1, 1, headers.length).setFontWeight("bold").setBackground("#f1f3f4");
  sheet.setFrozenRows(1);
  // Of what will stand below mere headers nothing is known yet.
  if (content.length === 1) sheet.getRange(1, 1, sheet.getMaxRows(), headers.length).setWrap(true);
  // What stands in the last column may run on to the right of it.
  for (const [at, cells] of columns.slice(0, -1).entries()) {
    const width = cells.reduce<number>((widest, cell) => Math.max(widest, widthOf(cell)), USUAL_WIDTH);
    if (width > USUAL_WIDTH) sheet.setColumnWidth(at + 1, Math.min(width, LARGEST_WIDTH));
  }
}

/** About how many pixels a text takes; Chinese and Japanese characters are twice as wide. Numbers are short. */
function widthOf(cell: CellContent[number][number]): number {
  if (typeof cell !== "string") return 0;
  const wide = cell.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return Math.ceil(16 + 7.5 * (cell.length - wide) + 13.5 * wide);
}
