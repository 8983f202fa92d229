import type { CellContent } from "./port.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels: what a spreadsheet gives a column by itself, and what a wider one gets. Few widths mean few calls. */
const USUAL_WIDTH = 100;
const WIDTHS = [USUAL_WIDTH, 200, 320];

/**
 * Makes a new table readable as it is: headers that stand out and stay in sight, and columns as wide as the words in them.
 */
export function dressSheet(sheet: Sheet, content: CellContent): void {
  const headers = content[0] ?? [];
  if (headers.length === 0) return;
  const columns = headers.map((_, at) => content.map((row) => row[at] ?? ""));
  sheet.getRange(1, 1, 1, headers.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  // Of what will stand below mere headers nothing is known yet.
  if (content.length === 1) sheet.getRange(1, 1, sheet.getMaxRows(), headers.length).setWrap(true);
  // What stands in the last column may run on to the right of it.
  const widths = columns
    .slice(0, -1)
    .map((cells) => fitting(cells.reduce<number>((most, cell) => Math.max(most, widthOf(cell)), 0)));
  for (let first = 0, next = 0; first < widths.length; first = next) {
    const width = widths[first] ?? USUAL_WIDTH;
    while (widths[next] === width) next++;
    if (width > USUAL_WIDTH) sheet.setColumnWidths(first + 1, next - first, width);
  }
}

function fitting(width: number): number {
  return WIDTHS.find((each) => each >= width) ?? Math.max(...WIDTHS);
}

/** About how many pixels a text takes; Chinese and Japanese characters are twice as wide. Numbers are short. */
function widthOf(cell: CellContent[number][number]): number {
  if (typeof cell !== "string") return 0;
  const wide = cell.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return Math.ceil(10 + 7.5 * (cell.length - wide) + 13.5 * wide);
}
