import type { Workbook } from "../../src/localhost/contract.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

/** The file from which every row of the contract starts. */
export function contractWorkbook(): Workbook {
  const data = sheetData("Data", [
    ["Name", "Value", "Day"],
    ["a", 1, { serial: 46053 }],
    ["b", 2, { serial: 46081 }],
  ]);
  return workbookOf([{ ...data, rowNumber: 100, colNumber: 10 }, sheetData("Other", [])]);
}
