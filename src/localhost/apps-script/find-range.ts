import type { SheetInfo } from "../contract.ts";
import type { Area } from "../spreadsheet/area.ts";
import { parseA1 } from "./a1.ts";
import type { Context } from "./context.ts";
import { refuse } from "./strict.ts";

/** The area of an address such as `B2:C`, `Data!A1` or the name of a range; throws `Range not found`. */
export function findRange(context: Context, text: string, ownSheetId: string): Area {
  const { tabs, namedRanges } = context.host.spreadsheet;
  const parsed = parseA1(text);
  if (parsed === null) return namedRanges.find(text) ?? refuse("Range not found");
  const sheet =
    parsed.sheetName === null ? tabs.info(ownSheetId) : tabs.all().find(({ name }) => sameName(name, parsed.sheetName ?? ""));
  if (sheet === undefined) refuse("Range not found");
  const bottom = parsed.bottom ?? sheet.rows - 1;
  const right = parsed.right ?? sheet.columns - 1;
  const area = {
    sheetId: sheet.id,
    row: parsed.top,
    column: parsed.left,
    rows: bottom - parsed.top + 1,
    columns: right - parsed.left + 1,
  };
  checkInside(area, sheet);
  return area;
}

/** The area of `getRange(row, column, numRows, numColumns)`; throws Google's complaints about impossible ones. */
export function numberedRange(sheet: SheetInfo, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) refuse("The starting row of the range is too small.");
  if (column < 1) refuse("The starting column of the range is too small.");
  if (rows < 1) refuse("The number of rows in the range must be at least 1.");
  if (columns < 1) refuse("The number of columns in the range must be at least 1.");
  const area = { sheetId: sheet.id, row: row - 1, column: column - 1, rows, columns };
  checkInside(area, sheet);
  return area;
}

/** Sheets with names that differ only in case are the same sheet to Google. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function checkInside({ row, column, rows, columns }: Area, sheet: SheetInfo): void {
  const fits = rows >= 1 && columns >= 1 && row + rows <= sheet.rows && column + columns <= sheet.columns;
  if (!fits) refuse("The coordinates of the range are outside the dimensions of the sheet.");
}
