import { columnsDiffer, rowsDiffer, signature } from "./messages.ts";
import { type ContractRow, returns, row, throws } from "./row.ts";
import { OBSERVED, RANGE } from "./sources.ts";

/** What arguments must be like. */
export const shapes: readonly ContractRow[] = [
  row("Range.setValues", OBSERVED, "sheet.getRange('A1:B2').setValues([[1, 2]])", throws(rowsDiffer(1, 2))),
  row("Range.setValues", OBSERVED, "sheet.getRange('A1:B2').setValues([[1, 2], [3]])", throws(columnsDiffer(1, 2))),
  row(
    "Range.setValues",
    OBSERVED,
    "sheet.getRange('A1:B1').setValues([1, 2])",
    throws(signature("number[]", "SpreadsheetApp.Range.setValues")),
  ),
  row(
    "Range.setValues",
    OBSERVED,
    "sheet.getRange('A1').setValues('x')",
    throws(signature("String", "SpreadsheetApp.Range.setValues")),
  ),
  row("Range.setNumberFormats", OBSERVED, "sheet.getRange('A1:A2').setNumberFormats([['0']])", throws(rowsDiffer(1, 2))),
  row("Range.setBackgrounds", OBSERVED, "sheet.getRange('A1:B1').setBackgrounds([['red']])", throws(columnsDiffer(1, 2))),
  row("Range.setValues", RANGE, "const r = sheet.getRange('A1'); return r.setValues([[1]]) === r", returns(true)),
  row("Range.setFormulas", OBSERVED, "sheet.getRange('A1:B1').setFormulas([['=1']])", throws(columnsDiffer(1, 2))),
  row("Range.setFontWeights", OBSERVED, "sheet.getRange('A1:A3').setFontWeights([['bold']])", throws(rowsDiffer(1, 3))),
  row("Range.setNotes", OBSERVED, "sheet.getRange('A1:A2').setNotes([['x']])", throws(rowsDiffer(1, 2))),
  row(
    "Range.setHorizontalAlignments",
    OBSERVED,
    "sheet.getRange('A1:B1').setHorizontalAlignments([['left']])",
    throws(columnsDiffer(1, 2)),
  ),
  row(
    "Range.setValues",
    OBSERVED,
    "sheet.getRange('A1').setValues(null)",
    throws(signature("null", "SpreadsheetApp.Range.setValues")),
  ),
  row(
    "Sheet.getRange",
    OBSERVED,
    "sheet.getRange(undefined, 1)",
    throws(signature("null,number", "SpreadsheetApp.Sheet.getRange")),
  ),
  row("Sheet.setName", OBSERVED, "sheet.setName(5)", throws(signature("number", "SpreadsheetApp.Sheet.setName"))),
  row(
    "Sheet.deleteRows",
    OBSERVED,
    "sheet.deleteRows('2', 1)",
    throws(signature("String,number", "SpreadsheetApp.Sheet.deleteRows")),
  ),
  row(
    "Properties.setProperty",
    OBSERVED,
    "PropertiesService.getUserProperties().setProperty('a', null)",
    throws(signature("String,null", "PropertiesService.Properties.setProperty")),
  ),
  row(
    "Utilities.formatDate",
    OBSERVED,
    "Utilities.formatDate('2026-01-31', 'UTC', 'yyyy')",
    throws(signature("String,String,String", "Utilities.formatDate")),
  ),
  row("Range.setValue", OBSERVED, "sheet.getRange('A1').setValue()", throws(signature("", "SpreadsheetApp.Range.setValue"))),
  row(
    "Range.getValue",
    OBSERVED,
    "sheet.getRange('A1').getValue(true, {})",
    throws(signature("Boolean,Object", "SpreadsheetApp.Range.getValue")),
  ),
  row(
    "Range.setValues",
    OBSERVED,
    "sheet.getRange('A1').setValues(new Array(1))",
    throws(signature("null[]", "SpreadsheetApp.Range.setValues")),
  ),
  row(
    "Cache.put",
    OBSERVED,
    "CacheService.getUserCache().put('k', null)",
    throws(signature("String,null", "CacheService.Cache.put")),
  ),
  row(
    "Lock.tryLock",
    OBSERVED,
    "LockService.getUserLock().tryLock('x')",
    throws(signature("String", "LockService.Lock.tryLock")),
  ),
  row("Sheet.appendRow", OBSERVED, "sheet.appendRow('x')", throws(signature("String", "SpreadsheetApp.Sheet.appendRow"))),
  row("Spreadsheet.toast", OBSERVED, "ss.toast()", throws(signature("", "SpreadsheetApp.Spreadsheet.toast"))),
  row(
    "Range.setValues",
    RANGE,
    "return sheet.getRange('A1:B2').setValues([[null, undefined], ['', 0]]).getValues()",
    returns([
      ["", ""],
      ["", 0],
    ]),
  ),
];
