import type { Workbook } from "../contract.ts";
import { sheetData, workbookOf } from "./workbook-data.ts";

/** A new file as Google Sheets makes it: one sheet of 1,000 rows and 26 columns. */
export function emptyWorkbook(): Workbook {
  return workbookOf([sheetData("Sheet1", [])]);
}
