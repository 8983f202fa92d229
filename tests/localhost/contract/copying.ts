import { type ContractRow, returns, row, throws } from "./row.ts";
import { OBSERVED, RANGE } from "./sources.ts";

/** Copying and merging cells. */
export const copying: readonly ContractRow[] = [
  row(
    "Range.merge",
    RANGE,
    "const r = sheet.getRange('E1:F1').merge(); const before = r.isPartOfMerge(); r.breakApart(); return [before, r.isPartOfMerge()]",
    returns([true, false]),
  ),
  row(
    "Range.merge",
    OBSERVED,
    "sheet.getRange('E1:F2').merge(); sheet.getRange('F2:G3').merge()",
    throws("You must select all cells in a merged range to merge or unmerge them."),
  ),
  row(
    "Range.breakApart",
    OBSERVED,
    "sheet.getRange('E1:F2').merge(); sheet.getRange('E1:E9').breakApart()",
    throws("You must select all cells in a merged range to merge or unmerge them."),
  ),
  row(
    "Range.merge",
    RANGE,
    "sheet.getRange('E1:F2').merge(); sheet.getRange('D1:F3').merge(); sheet.getRange('A1:J9').breakApart(); return sheet.getRange('E1').isPartOfMerge()",
    returns(false),
  ),
  row(
    "Range.copyTo",
    RANGE,
    "sheet.getRange('D2').setFormula('=B2*10').setBackground('#00ff00'); sheet.getRange('D2').copyTo(sheet.getRange('D3')); const r = sheet.getRange('D3'); return [r.getFormula(), r.getValue(), r.getBackground()]",
    returns(["=B3*10", 20, "#00ff00"]),
  ),
  row(
    "Range.copyTo",
    RANGE,
    "sheet.getRange('D2').setFormula('=B2*10').setBackground('#00ff00'); sheet.getRange('D2').copyTo(sheet.getRange('D3'), { contentsOnly: true }); const r = sheet.getRange('D3'); return [r.getFormula(), r.getValue(), r.getBackground()]",
    returns(["", 10, "#ffffff"]),
  ),
  row(
    "Range.copyTo",
    RANGE,
    "sheet.getRange('A2').setBackground('#00ff00'); sheet.getRange('A2').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false); const r = sheet.getRange('A3'); return [r.getValue(), r.getBackground()]",
    returns(["b", "#00ff00"]),
  ),
  row(
    "Range.copyTo",
    RANGE,
    "sheet.getRange('A2').copyTo(sheet.getRange('E1:F2')); return sheet.getRange('E1:F2').getValues()",
    returns([
      ["a", "a"],
      ["a", "a"],
    ]),
  ),
];
