import { type ContractRow, returns, row } from "./row.ts";
import { FILE, RANGE, SHEET } from "./sources.ts";

const APP = "reference/spreadsheet/spreadsheet-app";
const LIST = "reference/spreadsheet/range-list";

/** What is selected, and ranges that are written together. */
export const selections: readonly ContractRow[] = [
  row(
    "Range.activate",
    RANGE,
    "sheet.getRange('B2:C3').activate(); return [ss.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()]",
    returns(["B2:C3", "B2"]),
  ),
  row(
    "Sheet.getActiveRange",
    SHEET,
    "sheet.getRange('C3:D4').activate(); return [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()]",
    returns(["C3:D4", "C3"]),
  ),
  row(
    "Range.activate",
    RANGE,
    "ss.getSheetByName('Other').getRange('A2').activate(); return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation()]",
    returns(["Other", "A2"]),
  ),
  row(
    "SpreadsheetApp.setActiveSheet",
    APP,
    "const other = ss.getSheetByName('Other'); return [SpreadsheetApp.setActiveSheet(other).getName(), SpreadsheetApp.getActiveSheet().getName()]",
    returns(["Other", "Other"]),
  ),
  row(
    "RangeList.activate",
    LIST,
    "sheet.getRangeList(['A1', 'B2:C3']).activate(); return ss.getActiveRange().getA1Notation()",
    returns("B2:C3"),
  ),
  row(
    "RangeList.setFontWeight",
    LIST,
    "sheet.getRangeList(['A1', 'C1']).setFontWeight('bold').setFontColor('#123456').setFontSize(14).setHorizontalAlignment('right'); return ['A1', 'B1', 'C1'].map((cell) => { const r = sheet.getRange(cell); return [r.getFontWeight(), r.getFontColor(), r.getFontSize(), r.getHorizontalAlignment()] })",
    returns([
      ["bold", "#123456", 14, "right"],
      ["normal", "#000000", 10, "general"],
      ["bold", "#123456", 14, "right"],
    ]),
  ),
  row(
    "RangeList.setNumberFormat",
    LIST,
    "sheet.getRangeList(['B2', 'B3']).setNumberFormat('0.0'); return sheet.getRange('B2:B3').getDisplayValues()",
    returns([["1.0"], ["2.0"]]),
  ),
  row(
    "RangeList.clearContent",
    LIST,
    "const r = sheet.getRange('A2').setFontWeight('bold'); sheet.getRangeList(['A2', 'A3']).clearContent(); return [sheet.getRange('A2:A3').isBlank(), r.getFontWeight()]",
    returns([true, "bold"]),
  ),
  row(
    "RangeList.clear",
    LIST,
    "const r = sheet.getRange('A2').setFontWeight('bold'); sheet.getRangeList(['A2', 'A3']).clear(); return [sheet.getRange('A2:A3').isBlank(), r.getFontWeight()]",
    returns([true, "normal"]),
  ),
  row(
    "Sheet.clear",
    SHEET,
    "const r = sheet.getRange('A2').setFontWeight('bold'); sheet.clear({ contentsOnly: true }); const kept = r.getFontWeight(); r.setValue('x'); sheet.clear({ formatOnly: true }); const left = [r.getFontWeight(), r.getValue()]; sheet.clear(); return [kept, left, sheet.getLastRow()]",
    returns(["bold", ["normal", "x"], 0]),
  ),
  row(
    "Spreadsheet.getCurrentCell",
    FILE,
    "sheet.getRange('D4').activate(); return ss.getCurrentCell().getA1Notation()",
    returns("D4"),
  ),
];
