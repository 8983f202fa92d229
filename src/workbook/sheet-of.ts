import type { SheetId } from "./port.ts";
import { SheetGone } from "./sheet-gone.ts";

/**
 * The sheet with this id, whatever its name.
 *
 * @throws SheetGone
 */
export function sheetOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: SheetId): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === id);
  if (!sheet) throw new SheetGone();
  return sheet;
}
