import type { CellValue, Grid } from "./port.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a grid that is read whole: nearly 4,000 rows of the 26 columns that a new sheet has. */
const SMALL_GRID = 100_000;

/** A grid with no more columns than this was cut to what it holds, as that of the history is; so are its rows. */
const NARROW = 20;
const NARROW_GRID = 1_500_000;

/**
 * The range in which everything on a sheet stands, from A1.
 *
 * To ask where the used part ends is a call to Google, and takes longer than reading the blank cells of a grid that is not
 * large. Large ones with few cells in use exist (somebody added 10,000 rows), and those are asked.
 */
export function usedRange(sheet: Sheet): Range {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  const isWorthReading = rows * columns <= (columns <= NARROW ? NARROW_GRID : SMALL_GRID);
  return isWorthReading ? sheet.getRange(1, 1, rows, columns) : sheet.getDataRange();
}

/** The values on a sheet from A1, without the blank rows and columns behind them; `[[""]]` where there is nothing. */
export function readSheet(sheet: Sheet): Grid {
  const values = usedRange(sheet).getValues() as CellValue[][];
  let height = values.length;
  while (height > 1 && values[height - 1]?.every(isBlank)) height--;
  const used = values.slice(0, height);
  const width = used.reduce((widest, row) => Math.max(widest, widthOf(row, widest)), 1);
  return used.map((row) => (row.length === width ? row : row.slice(0, width)));
}

/** Up to the last filled cell; rows narrower than what is known already are not looked through. */
function widthOf(row: readonly CellValue[], known: number): number {
  let width = row.length;
  while (width > known && isBlank(row[width - 1] ?? "")) width--;
  return width;
}

function isBlank(cell: CellValue): boolean {
  return cell === "";
}
