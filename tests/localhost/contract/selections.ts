import { type ContractRow, returns, row } from "./row.ts";
import { FILE, LIST, RANGE, SHEET } from "./sources.ts";

const APP = "reference/spreadsheet/spreadsheet-app";

/** What selects something, and the sheet, the range and the cell that are selected then. */
const selecting: readonly (readonly [call: string, source: string, select: string, selected: readonly string[]])[] = [
  ["Range.activate", RANGE, "sheet.getRange('B2:C3').activate()", ["Data", "B2:C3", "B2"]],
  ["Range.activate", RANGE, "ss.getSheetByName('Other').getRange('A2').activate()", ["Other", "A2", "A2"]],
  ["Range.activateAsCurrentCell", RANGE, "sheet.getRange('B3').activateAsCurrentCell()", ["Data", "B3", "B3"]],
  [
    "Range.activateAsCurrentCell",
    RANGE,
    "sheet.getRange('B2:C3').activate(); sheet.getRange('C3').activateAsCurrentCell()",
    ["Data", "B2:C3", "C3"],
  ],
  ["RangeList.activate", LIST, "sheet.getRangeList(['A1', 'B2:C3']).activate()", ["Data", "B2:C3", "B2"]],
  ["Sheet.activate", SHEET, "ss.getSheetByName('Other').activate()", ["Other", "A1", "A1"]],
  ["SpreadsheetApp.setActiveSheet", APP, "SpreadsheetApp.setActiveSheet(ss.getSheets()[1])", ["Other", "A1", "A1"]],
  ["SpreadsheetApp.setActiveRange", APP, "SpreadsheetApp.setActiveRange(sheet.getRange('B2'))", ["Data", "B2", "B2"]],
  ["Spreadsheet.setActiveRange", FILE, "ss.setActiveRange(sheet.getRange('A3:B3'))", ["Data", "A3:B3", "A3"]],
  ["Spreadsheet.setActiveSelection", FILE, "ss.setActiveSelection(sheet.getRange('B2:C3'))", ["Data", "B2:C3", "B2"]],
];

const SELECTED = "[ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation()]";

/** What is selected. */
export const selections: readonly ContractRow[] = [
  ...selecting.map(([call, source, select, selected]) => row(call, source, `${select}; return ${SELECTED}`, returns(selected))),
  row(
    "SpreadsheetApp.getActiveRange",
    APP,
    "sheet.getRange('C3:D4').activate(); return [SpreadsheetApp, ss, sheet].map((where) => [where.getActiveRange().getA1Notation(), where.getCurrentCell().getA1Notation()])",
    returns([
      ["C3:D4", "C3"],
      ["C3:D4", "C3"],
      ["C3:D4", "C3"],
    ]),
  ),
  row(
    "SpreadsheetApp.setActiveSheet",
    APP,
    "const other = ss.getSheetByName('Other'); return [SpreadsheetApp.setActiveSheet(other).getName(), SpreadsheetApp.getActiveSheet().getName()]",
    returns(["Other", "Other"]),
  ),
];
