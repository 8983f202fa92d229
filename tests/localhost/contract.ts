/**
 * What Google Sheets is documented or known to do, as rows that run in any realm: in Node, in a browser, and, for whoever has
 * an account, in Google Sheets itself. Each row starts from a file with the sheets `Data` (active) and `Other`:
 * `Data` holds Name, Value, Day in row 1, then `a`, 1, 2026-01-31 and `b`, 2, 2026-02-28; it has 100 rows and 10 columns.
 */
export interface ContractRow {
  /** The member under test. */
  readonly call: string;
  /** Where the behaviour is described; a page of https://developers.google.com/apps-script/ unless it says otherwise. */
  readonly source: string;
  /** The body of a function of `ss` (the file) and `sheet` (`Data`), evaluated inside the realm. */
  readonly run: string;
  /** What it returns, as JSON carries it, or what it throws as `name: message`. */
  readonly expect: { readonly value: unknown } | { readonly error: string };
}

const RANGE = "reference/spreadsheet/range";
const SHEET = "reference/spreadsheet/sheet";
const FILE = "reference/spreadsheet/spreadsheet";
const METADATA = "reference/spreadsheet/developer-metadata";
const CHART = "reference/spreadsheet/embedded-chart-builder";
const PROPERTIES = "reference/properties/properties";
const CACHE = "reference/cache/cache";
const LOCK = "reference/lock/lock";
const QUOTAS = "guides/services/quotas";
const OBSERVED = "observed in public issue threads";

const returns = (value: unknown): { readonly value: unknown } => ({ value });
const throws = (message: string): { readonly error: string } => ({ error: `Exception: ${message}` });

const outside = throws("The coordinates of the range are outside the dimensions of the sheet.");

const addressing: readonly ContractRow[] = [
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange(2, 3).getA1Notation()", expect: returns("C2") },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange(2, 3, 4).getA1Notation()", expect: returns("C2:C5") },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange(2, 3, 4, 5).getA1Notation()", expect: returns("C2:G5") },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange('B2:C3').getA1Notation()", expect: returns("B2:C3") },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange('$C$3:$B$2').getA1Notation()", expect: returns("B2:C3") },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange('B:B').getNumRows()", expect: returns(100) },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange('2:3').getNumColumns()", expect: returns(10) },
  { call: "Sheet.getRange", source: SHEET, run: "return sheet.getRange('A2:B').getLastRow()", expect: returns(100) },
  {
    call: "Sheet.getRange",
    source: SHEET,
    run: "return ss.getRange(\"'Other'!B2\").getSheet().getName()",
    expect: returns("Other"),
  },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(0, 1)",
    expect: throws("The starting row of the range is too small."),
  },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(1, 0)",
    expect: throws("The starting column of the range is too small."),
  },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(1, 1, 0, 1)",
    expect: throws("The number of rows in the range must be at least 1."),
  },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(1, 1, 1, 0)",
    expect: throws("The number of columns in the range must be at least 1."),
  },
  { call: "Sheet.getRange", source: OBSERVED, run: "sheet.getRange(101, 1)", expect: outside },
  { call: "Sheet.getRange", source: OBSERVED, run: "sheet.getRange(1, 10, 1, 2)", expect: outside },
  { call: "Sheet.getRange", source: OBSERVED, run: "sheet.getRange('A1:A101')", expect: outside },
  { call: "Sheet.getRange", source: OBSERVED, run: "sheet.getRange('not a range')", expect: throws("Range not found") },
  { call: "Sheet.getRange", source: OBSERVED, run: "sheet.getRange('Missing!A1')", expect: throws("Range not found") },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(1.5, 1)",
    expect: throws("The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  },
  {
    call: "Sheet.getRange",
    source: OBSERVED,
    run: "sheet.getRange(null, 1)",
    expect: throws("The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  },
  {
    call: "Range.getCell",
    source: RANGE,
    run: "return sheet.getRange('B2:C3').getCell(2, 1).getA1Notation()",
    expect: returns("B3"),
  },
  {
    call: "Range.getCell",
    source: OBSERVED,
    run: "sheet.getRange('B2:C3').getCell(3, 1)",
    expect: throws("Cell reference out of range"),
  },
  {
    call: "Range.offset",
    source: RANGE,
    run: "return sheet.getRange('B2:C3').offset(1, 1).getA1Notation()",
    expect: returns("C3:D4"),
  },
  {
    call: "Range.offset",
    source: RANGE,
    run: "return sheet.getRange('B2').offset(-1, -1, 2, 2).getA1Notation()",
    expect: returns("A1:B2"),
  },
  {
    call: "Range.offset",
    source: OBSERVED,
    run: "sheet.getRange('A1').offset(-1, 0)",
    expect: throws("The starting row of the range is too small."),
  },
  {
    call: "Sheet.getRangeList",
    source: SHEET,
    run: "return sheet.getRangeList(['A1', 'B2:C3']).getRanges().map(r => r.getA1Notation())",
    expect: returns(["A1", "B2:C3"]),
  },
];

const shapes: readonly ContractRow[] = [
  {
    call: "Range.setValues",
    source: OBSERVED,
    run: "sheet.getRange('A1:B2').setValues([[1, 2]])",
    expect: throws(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ),
  },
  {
    call: "Range.setValues",
    source: OBSERVED,
    run: "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
    expect: throws(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ),
  },
  {
    call: "Range.setValues",
    source: OBSERVED,
    run: "sheet.getRange('A1:B1').setValues([1, 2])",
    expect: throws("The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."),
  },
  {
    call: "Range.setValues",
    source: OBSERVED,
    run: "sheet.getRange('A1').setValues('x')",
    expect: throws("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."),
  },
  {
    call: "Range.setNumberFormats",
    source: OBSERVED,
    run: "sheet.getRange('A1:A2').setNumberFormats([['0']])",
    expect: throws(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ),
  },
  {
    call: "Range.setBackgrounds",
    source: OBSERVED,
    run: "sheet.getRange('A1:B1').setBackgrounds([['red']])",
    expect: throws(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ),
  },
  {
    call: "Range.setValues",
    source: RANGE,
    run: "const r = sheet.getRange('A1'); return r.setValues([[1]]) === r",
    expect: returns(true),
  },
];

const writing: readonly ContractRow[] = [
  { call: "Range.setValue", source: RANGE, run: "return sheet.getRange('E1').setValue('=B2+B3').getValue()", expect: returns(3) },
  {
    call: "Range.setValue",
    source: RANGE,
    run: "return sheet.getRange('E1').setNumberFormat('@').setValue('=B2+B3').getFormula()",
    expect: returns("=B2+B3"),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue(\"'=1+1\").getValue()",
    expect: returns("=1+1"),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue(\"'00123\").getValue()",
    expect: returns("00123"),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('00123').getValue()",
    expect: returns(123),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setNumberFormat('@').setValue('00123').getValue()",
    expect: returns("00123"),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('1,000').getValue()",
    expect: returns(1000),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('$2.99').getValue()",
    expect: returns(2.99),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "const r = sheet.getRange('E1').setValue('5%'); return [r.getValue(), r.getDisplayValue()]",
    expect: returns([0.05, "5%"]),
  },
  { call: "Range.setValue", source: OBSERVED, run: "return sheet.getRange('E1').setValue('+5').getValue()", expect: returns(5) },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('TRUE').getValue()",
    expect: returns(true),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('2026-01-31').getValue() instanceof Date",
    expect: returns(true),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "const r = sheet.getRange('E1').setValue('2026-01'); return [r.getValue() instanceof Date, r.getDisplayValue()]",
    expect: returns([true, "2026-01"]),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('Jan 2026').getValue().getMonth()",
    expect: returns(0),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue('-note').getDisplayValue().charAt(0)",
    expect: returns("#"),
  },
  { call: "Range.setValue", source: RANGE, run: "return sheet.getRange('E1').setValue(1.5).getValue()", expect: returns(1.5) },
  {
    call: "Range.setValue",
    source: RANGE,
    run: "return sheet.getRange('E1').setValue(false).getValue()",
    expect: returns(false),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('B2').setValue(null).isBlank()",
    expect: returns(true),
  },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('B2').setValue(undefined).isBlank()",
    expect: returns(true),
  },
  { call: "Range.setValue", source: OBSERVED, run: "return sheet.getRange('B2').setValue('').isBlank()", expect: returns(true) },
  {
    call: "Range.setValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setValue([1]).getValue().slice(0, 20)",
    expect: returns("[Ljava.lang.Object;@"),
  },
  {
    call: "Range.setValue",
    source: RANGE,
    run: "return sheet.getRange('E1:F2').setValue(7).getValues()",
    expect: returns([
      [7, 7],
      [7, 7],
    ]),
  },
  {
    call: "Range.setValue",
    source: RANGE,
    run: "const d = sheet.getRange('E1').setValue(new Date(2026, 0, 31, 12, 30)).getValue(); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()]",
    expect: returns([2026, 0, 31, 12, 30]),
  },
  {
    call: "Range.setFormula",
    source: RANGE,
    run: "return sheet.getRange('E1').setFormula('SUM(B2:B3)').getFormula()",
    expect: returns("=SUM(B2:B3)"),
  },
  {
    call: "Range.setFormulas",
    source: RANGE,
    run: "return sheet.getRange('E1:E2').setFormulas([['=B2*2'], ['']]).getValues()",
    expect: returns([[2], [""]]),
  },
  {
    call: "Range.clearContent",
    source: RANGE,
    run: "sheet.getRange('B2').setFontWeight('bold'); const r = sheet.getRange('A2:C3').clearContent(); return [r.isBlank(), sheet.getRange('B2').getFontWeight()]",
    expect: returns([true, "bold"]),
  },
  {
    call: "Range.clear",
    source: RANGE,
    run: "sheet.getRange('B2').setFontWeight('bold'); sheet.getRange('B2').clear(); return [sheet.getRange('B2').getValue(), sheet.getRange('B2').getFontWeight()]",
    expect: returns(["", "normal"]),
  },
  {
    call: "Sheet.appendRow",
    source: SHEET,
    run: "sheet.appendRow(['c', 3]); return sheet.getRange('A4:B4').getValues()",
    expect: returns([["c", 3]]),
  },
];

const reading: readonly ContractRow[] = [
  {
    call: "Range.getValues",
    source: RANGE,
    run: "const v = sheet.getRange('A1:B2').getValues(); return [v, v instanceof Array, v[0] instanceof Array]",
    expect: returns([
      [
        ["Name", "Value"],
        ["a", 1],
      ],
      true,
      true,
    ]),
  },
  { call: "Range.getValue", source: RANGE, run: "return sheet.getRange('J50').getValue()", expect: returns("") },
  {
    call: "Range.getValue",
    source: RANGE,
    run: "const d = sheet.getRange('C2').getValue(); return [d instanceof Date, d.getFullYear(), d.getMonth(), d.getDate(), d.getHours()]",
    expect: returns([true, 2026, 0, 31, 0]),
  },
  {
    call: "Range.getValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setFormula('=NA()').getValue()",
    expect: returns("#N/A"),
  },
  {
    call: "Range.getValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setFormula('=1/0').getValue()",
    expect: returns("#DIV/0!"),
  },
  {
    call: "Range.getValue",
    source: OBSERVED,
    run: "return sheet.getRange('E1').setFormula('=NO_SUCH()').getValue()",
    expect: returns("#NAME?"),
  },
  {
    call: "Range.getDisplayValue",
    source: RANGE,
    run: "return sheet.getRange('B2').setNumberFormat('0.00').getDisplayValue()",
    expect: returns("1.00"),
  },
  {
    call: "Range.getDisplayValues",
    source: RANGE,
    run: "return sheet.getRange('B2:C2').getDisplayValues()",
    expect: returns([["1", "2026-01-31"]]),
  },
  {
    call: "Range.getFormulas",
    source: RANGE,
    run: "sheet.getRange('E1').setFormula('=B2'); return sheet.getRange('D1:E1').getFormulas()",
    expect: returns([["", "=B2"]]),
  },
  { call: "Sheet.getDataRange", source: SHEET, run: "return sheet.getDataRange().getA1Notation()", expect: returns("A1:C3") },
  {
    call: "Sheet.getDataRange",
    source: OBSERVED,
    run: "const r = ss.getSheetByName('Other').getDataRange(); return [r.getA1Notation(), r.getValue()]",
    expect: returns(["A1", ""]),
  },
  { call: "Sheet.getLastRow", source: SHEET, run: "return [sheet.getLastRow(), sheet.getLastColumn()]", expect: returns([3, 3]) },
  {
    call: "Sheet.getLastRow",
    source: OBSERVED,
    run: "const o = ss.getSheetByName('Other'); return [o.getLastRow(), o.getLastColumn()]",
    expect: returns([0, 0]),
  },
  {
    call: "Sheet.getMaxRows",
    source: SHEET,
    run: "return [sheet.getMaxRows(), sheet.getMaxColumns()]",
    expect: returns([100, 10]),
  },
  {
    call: "SpreadsheetApp.flush",
    source: "reference/spreadsheet/spreadsheet-app",
    run: "sheet.getRange('E1').setFormula('=SUM(B2:B3)'); sheet.getRange('B2').setValue(10); SpreadsheetApp.flush(); return sheet.getRange('E1').getValue()",
    expect: returns(12),
  },
];

const sheets: readonly ContractRow[] = [
  { call: "Spreadsheet.getSheetByName", source: FILE, run: "return ss.getSheetByName('Missing')", expect: returns(null) },
  { call: "Spreadsheet.getRangeByName", source: FILE, run: "return ss.getRangeByName('missing')", expect: returns(null) },
  {
    call: "Spreadsheet.insertSheet",
    source: FILE,
    run: "const s = ss.insertSheet('New'); return [ss.getActiveSheet().getName(), s.getMaxRows(), s.getMaxColumns(), s.getIndex()]",
    expect: returns(["New", 1000, 26, 2]),
  },
  { call: "Spreadsheet.insertSheet", source: FILE, run: "return ss.insertSheet('First', 0).getIndex()", expect: returns(1) },
  { call: "Spreadsheet.insertSheet", source: FILE, run: "return ss.insertSheet().getName()", expect: returns("Sheet3") },
  {
    call: "Spreadsheet.insertSheet",
    source: OBSERVED,
    run: "ss.insertSheet('data')",
    expect: throws('A sheet with the name "data" already exists. Please enter another name.'),
  },
  {
    call: "Sheet.setName",
    source: OBSERVED,
    run: "sheet.setName('OTHER')",
    expect: throws('A sheet with the name "OTHER" already exists. Please enter another name.'),
  },
  {
    call: "Sheet.setName",
    source: SHEET,
    run: "ss.getSheetByName('Other').getRange('A1').setFormula('=Data!B2'); sheet.setName('Renamed'); return ss.getSheetByName('Other').getRange('A1').getFormula()",
    expect: returns("=Renamed!B2"),
  },
  {
    call: "Spreadsheet.deleteSheet",
    source: FILE,
    run: "ss.deleteSheet(ss.getSheetByName('Other')); return ss.getNumSheets()",
    expect: returns(1),
  },
  {
    call: "Spreadsheet.deleteSheet",
    source: OBSERVED,
    run: "ss.deleteSheet(ss.getSheetByName('Other')); ss.deleteSheet(sheet)",
    expect: throws("You can't remove all the sheets in a document."),
  },
  {
    call: "Sheet.deleteRows",
    source: OBSERVED,
    run: "sheet.deleteRows(100, 2)",
    expect: throws("Those rows are out of bounds."),
  },
  {
    call: "Sheet.deleteColumns",
    source: OBSERVED,
    run: "sheet.deleteColumns(11, 1)",
    expect: throws("Those columns are out of bounds."),
  },
  {
    call: "Sheet.deleteRows",
    source: OBSERVED,
    run: "sheet.setFrozenRows(1); sheet.deleteRows(2, 99)",
    expect: throws("Sorry, it is not possible to delete all non-frozen rows."),
  },
  {
    call: "Sheet.moveRows",
    source: SHEET,
    run: "sheet.getRange('A5:A8').setValues([['a'], ['b'], ['c'], ['=A5']]); sheet.moveRows(sheet.getRange('B5:C6'), 8); return [sheet.getRange('A5:A8').getValues().map(String), sheet.getRange('A8').getFormula()]",
    expect: returns([["c", "a", "b", "a"], "=A6"]),
  },
  {
    call: "Sheet.moveRows",
    source: SHEET,
    run: "sheet.getRange('A5:A7').setValues([['a'], ['b'], ['c']]); sheet.moveRows(sheet.getRange('A7'), 5); return sheet.getRange('A5:A7').getValues().map(String)",
    expect: returns(["c", "a", "b"]),
  },
  {
    call: "Sheet.deleteRow",
    source: SHEET,
    run: "sheet.deleteRow(2); return [sheet.getRange('A2').getValue(), sheet.getMaxRows()]",
    expect: returns(["b", 99]),
  },
  {
    call: "Sheet.insertRowsAfter",
    source: SHEET,
    run: "sheet.insertRowsAfter(1, 2); return [sheet.getRange('A4').getValue(), sheet.getMaxRows()]",
    expect: returns(["a", 102]),
  },
  {
    call: "Sheet.insertRowBefore",
    source: SHEET,
    run: "sheet.insertRowBefore(1); return sheet.getRange('A2').getValue()",
    expect: returns("Name"),
  },
  {
    call: "Sheet.insertColumnsAfter",
    source: SHEET,
    run: "sheet.insertColumnsAfter(10, 2); return sheet.getMaxColumns()",
    expect: returns(12),
  },
  {
    call: "Sheet.hideSheet",
    source: SHEET,
    run: "const o = ss.getSheetByName('Other'); o.hideSheet(); const hidden = o.isSheetHidden(); o.showSheet(); return [hidden, o.isSheetHidden()]",
    expect: returns([true, false]),
  },
  {
    call: "Sheet.setFrozenRows",
    source: SHEET,
    run: "sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]",
    expect: returns([2, 1]),
  },
  {
    call: "Sheet.setColumnWidth",
    source: SHEET,
    run: "sheet.setColumnWidth(2, 155); return sheet.getColumnWidth(2)",
    expect: returns(155),
  },
  {
    call: "Sheet.getSheetId",
    source: SHEET,
    run: "return [sheet.getSheetId(), ss.getSheetById(0).getName()]",
    expect: returns([0, "Data"]),
  },
  {
    call: "Spreadsheet.moveActiveSheet",
    source: FILE,
    run: "ss.setActiveSheet(sheet); ss.moveActiveSheet(2); return ss.getSheets().map(s => s.getName())",
    expect: returns(["Other", "Data"]),
  },
  {
    call: "Sheet.copyTo",
    source: SHEET,
    run: "const c = sheet.copyTo(ss); return [c.getName(), c.getRange('A2').getValue(), c.getIndex()]",
    expect: returns(["Copy of Data", "a", 3]),
  },
  {
    call: "Sheet.activate",
    source: SHEET,
    run: "ss.getSheetByName('Other').activate(); return ss.getActiveSheet().getName()",
    expect: returns("Other"),
  },
  {
    call: "Spreadsheet.setActiveSelection",
    source: FILE,
    run: "ss.setActiveSelection(sheet.getRange('B2:C3')); return [ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation()]",
    expect: returns(["B2:C3", "B2"]),
  },
  { call: "Sheet.getFilter", source: SHEET, run: "return sheet.getFilter()", expect: returns(null) },
];

const names: readonly ContractRow[] = [
  {
    call: "Spreadsheet.setNamedRange",
    source: FILE,
    run: "ss.setNamedRange('values', sheet.getRange('B2:B3')); return [ss.getRangeByName('VALUES').getA1Notation(), sheet.getRange('E1').setFormula('=SUM(values)').getValue()]",
    expect: returns(["B2:B3", 3]),
  },
  {
    call: "Spreadsheet.setNamedRange",
    source: FILE,
    run: "ss.setNamedRange('x_y', sheet.getRange('A1')); ss.setNamedRange('x_y', sheet.getRange('B2')); return ss.getNamedRanges().map(n => n.getName() + '=' + n.getRange().getA1Notation())",
    expect: returns(["x_y=B2"]),
  },
  {
    call: "Spreadsheet.getRangeByName",
    source: FILE,
    run: "ss.setNamedRange('moving', sheet.getRange('B2')); sheet.insertRowBefore(1); return ss.getRangeByName('moving').getA1Notation()",
    expect: returns("B3"),
  },
  {
    call: "Spreadsheet.removeNamedRange",
    source: FILE,
    run: "ss.setNamedRange('gone', sheet.getRange('B2')); ss.removeNamedRange('gone'); return ss.getRangeByName('gone')",
    expect: returns(null),
  },
];

const looks: readonly ContractRow[] = [
  {
    call: "Range.setBackground",
    source: RANGE,
    run: "const r = sheet.getRange('A1'); return [r.getBackground(), r.setBackground('#FF0000').getBackground(), r.setBackground(null).getBackground()]",
    expect: returns(["#ffffff", "#ff0000", "#ffffff"]),
  },
  {
    call: "Range.setBackgrounds",
    source: RANGE,
    run: "return sheet.getRange('A1:B1').setBackgrounds([['#111111', null]]).getBackgrounds()",
    expect: returns([["#111111", "#ffffff"]]),
  },
  {
    call: "Range.setFontWeight",
    source: RANGE,
    run: "return sheet.getRange('A1').setFontWeight('bold').setFontSize(14).setFontColor('#222222').getFontWeight()",
    expect: returns("bold"),
  },
  {
    call: "Range.setFontSize",
    source: RANGE,
    run: "const r = sheet.getRange('A1'); return [r.getFontSize(), r.setFontSize(14).getFontSize()]",
    expect: returns([10, 14]),
  },
  {
    call: "Range.setFontFamily",
    source: RANGE,
    run: "const r = sheet.getRange('A1'); return [r.getFontFamily(), r.setFontFamily('Roboto').getFontFamily()]",
    expect: returns(["Arial", "Roboto"]),
  },
  {
    call: "Range.setNumberFormat",
    source: RANGE,
    run: "const r = sheet.getRange('B2'); return [r.setNumberFormat('#,##0.0').getNumberFormat(), r.setNumberFormat('general').getNumberFormat()]",
    expect: returns(["#,##0.0", "General"]),
  },
  {
    call: "Range.setTextStyle",
    source: RANGE,
    run: "const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#333333').build(); const r = sheet.getRange('A1').setTextStyle(style); return [r.getFontWeight(), r.getFontColor()]",
    expect: returns(["bold", "#333333"]),
  },
  {
    call: "Range.setBorder",
    source: RANGE,
    run: "const r = sheet.getRange('A1:B2'); return r.setBorder(true, null, false, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID) === r",
    expect: returns(true),
  },
  {
    call: "Range.merge",
    source: RANGE,
    run: "const r = sheet.getRange('E1:F1').merge(); const before = r.isPartOfMerge(); r.breakApart(); return [before, r.isPartOfMerge()]",
    expect: returns([true, false]),
  },
  {
    call: "Range.copyTo",
    source: RANGE,
    run: "sheet.getRange('D2').setFormula('=B2*10').setBackground('#00ff00'); sheet.getRange('D2').copyTo(sheet.getRange('D3')); const r = sheet.getRange('D3'); return [r.getFormula(), r.getValue(), r.getBackground()]",
    expect: returns(["=B3*10", 20, "#00ff00"]),
  },
  {
    call: "Range.copyTo",
    source: RANGE,
    run: "sheet.getRange('D2').setFormula('=B2*10').setBackground('#00ff00'); sheet.getRange('D2').copyTo(sheet.getRange('D3'), { contentsOnly: true }); const r = sheet.getRange('D3'); return [r.getFormula(), r.getValue(), r.getBackground()]",
    expect: returns(["", 10, "#ffffff"]),
  },
  {
    call: "Range.copyTo",
    source: RANGE,
    run: "sheet.getRange('A2').setBackground('#00ff00'); sheet.getRange('A2').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false); const r = sheet.getRange('A3'); return [r.getValue(), r.getBackground()]",
    expect: returns(["b", "#00ff00"]),
  },
  {
    call: "Range.copyTo",
    source: RANGE,
    run: "sheet.getRange('A2').copyTo(sheet.getRange('E1:F2')); return sheet.getRange('E1:F2').getValues()",
    expect: returns([
      ["a", "a"],
      ["a", "a"],
    ]),
  },
  {
    call: "Range.setNumberFormat",
    source: "https://support.google.com/docs/answer/56470",
    run: "const r = sheet.getRange('B2').setValue(-1234); return [r.setNumberFormat('+#,##0;▲#,##0;±0').getDisplayValue(), r.getNumberFormat()]",
    expect: returns(["▲1,234", "+#,##0;▲#,##0;±0"]),
  },
  {
    call: "Range.setNumberFormat",
    source: "https://support.google.com/docs/answer/56470",
    run: "return ['#,##0円', '[Red]#,##0', '£#,##0.0', '0.0%;−0.0%'].map((f) => sheet.getRange('B2').setNumberFormat(f).getDisplayValue())",
    expect: returns(["1円", "1", "£1.0", "100.0%"]),
  },
  {
    call: "Range.setNumberFormat",
    source: "https://support.google.com/docs/answer/56470",
    run: "return ['yyyy年m月', 'd/m/yyyy', 'h:mm am/pm'].map((f) => sheet.getRange('C2').setNumberFormat(f).getDisplayValue())",
    expect: returns(["2026年1月", "31/1/2026", "12:00 AM"]),
  },
  {
    call: "Range.setNumberFormat",
    source: "the local host's own promise",
    run: "sheet.getRange('B2').setNumberFormat('# ?/?')",
    expect: throws("The number format # ?/? is not implemented by the local host."),
  },
];

const attachments: readonly ContractRow[] = [
  {
    call: "Range.setNote",
    source: RANGE,
    run: "const r = sheet.getRange('B2'); return [r.getNote(), r.setNote('seen').getNote(), r.setNote('').getNote()]",
    expect: returns(["", "seen", ""]),
  },
  {
    call: "Range.setNotes",
    source: RANGE,
    run: "sheet.getRange('A1:B1').setNotes([['x', null]]); sheet.insertRowBefore(1); return sheet.getRange('A2:B2').getNotes()",
    expect: returns([["x", ""]]),
  },
  {
    call: "Range.setDataValidation",
    source: RANGE,
    run: "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build(); sheet.getRange('E1').setDataValidation(rule); return String(sheet.getRange('E1').getDataValidation().getCriteriaType())",
    expect: returns("VALUE_IN_LIST"),
  },
  {
    call: "Range.setDataValidation",
    source: OBSERVED,
    run: "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build(); sheet.getRange('E1').setDataValidation(rule).setValue('maybe')",
    expect: throws("The data you entered in cell E1 violates the data validation rules set on this cell."),
  },
  {
    call: "Range.setDataValidation",
    source: RANGE,
    run: "const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(true).build(); return sheet.getRange('E1').setDataValidation(rule).setValue(9).getValue()",
    expect: returns(9),
  },
  {
    call: "Range.setDataValidation",
    source: RANGE,
    run: "const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); sheet.getRange('E1').setDataValidation(rule); return sheet.getRange('E1').setDataValidation(null).getDataValidation()",
    expect: returns(null),
  },
  {
    call: "Range.protect",
    source: OBSERVED,
    run: "sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length",
    expect: returns(2),
  },
  {
    call: "Sheet.protect",
    source: OBSERVED,
    run: "sheet.protect().setDescription('x'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]",
    expect: returns(["x", 1]),
  },
  {
    call: "Protection.setWarningOnly",
    source: "reference/spreadsheet/protection",
    run: "const p = sheet.getRange('A1').protect().setWarningOnly(true); const warns = p.isWarningOnly(); p.remove(); return [warns, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]",
    expect: returns([true, 0]),
  },
  {
    call: "Sheet.addDeveloperMetadata",
    source: METADATA,
    run: "sheet.addDeveloperMetadata('role', 'tree'); sheet.setName('Renamed'); const [m] = ss.createDeveloperMetadataFinder().withKey('role').find(); return [m.getValue(), m.getLocation().getSheet().getName(), String(m.getLocation().getLocationType())]",
    expect: returns(["tree", "Renamed", "SHEET"]),
  },
  {
    call: "Spreadsheet.addDeveloperMetadata",
    source: METADATA,
    run: "ss.addDeveloperMetadata('version', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const [m] = ss.getDeveloperMetadata(); m.setValue('2'); return [m.getKey(), m.getValue(), String(m.getVisibility())]",
    expect: returns(["version", "2", "PROJECT"]),
  },
  {
    call: "Range.addDeveloperMetadata",
    source: METADATA,
    run: "sheet.getRange('2:2').addDeveloperMetadata('kpi', 'x'); sheet.insertRowBefore(1); return sheet.createDeveloperMetadataFinder().withKey('kpi').find()[0].getLocation().getRow().getA1Notation()",
    expect: returns("A3:J3"),
  },
  {
    call: "Range.addDeveloperMetadata",
    source: OBSERVED,
    run: "sheet.getRange('A1:B2').addDeveloperMetadata('kpi', 'x')",
    expect: throws(
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    ),
  },
  {
    call: "DeveloperMetadata.remove",
    source: METADATA,
    run: "sheet.addDeveloperMetadata('role', 'tree'); sheet.getDeveloperMetadata()[0].remove(); return sheet.getDeveloperMetadata().length",
    expect: returns(0),
  },
];

const charts: readonly ContractRow[] = [
  {
    call: "Sheet.insertChart",
    source: CHART,
    run: "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.WATERFALL).addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 2, 0, 0).setOption('title', 'Why').build()); const [c] = sheet.getCharts(); return [sheet.getCharts().length, c.getRanges()[0].getA1Notation(), c.getContainerInfo().getAnchorRow(), c.getContainerInfo().getAnchorColumn()]",
    expect: returns([1, "A1:B3", 5, 2]),
  },
  {
    call: "Sheet.updateChart",
    source: CHART,
    run: "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(5, 2, 0, 0).build()); sheet.updateChart(sheet.getCharts()[0].modify().setPosition(9, 1, 0, 0).build()); return [sheet.getCharts().length, sheet.getCharts()[0].getContainerInfo().getAnchorRow()]",
    expect: returns([1, 9]),
  },
  {
    call: "Sheet.removeChart",
    source: CHART,
    run: "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build()); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length",
    expect: returns(0),
  },
  {
    call: "EmbeddedChartBuilder.setChartType",
    source: OBSERVED,
    run: "sheet.newChart().setChartType('LINE')",
    expect: throws(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    ),
  },
];

const services: readonly ContractRow[] = [
  {
    call: "Properties.setProperty",
    source: PROPERTIES,
    run: "const p = PropertiesService.getDocumentProperties(); p.setProperty('a', 1); return [p.getProperty('a'), p.getProperty('b'), p.getKeys()]",
    expect: returns(["1", null, ["a"]]),
  },
  {
    call: "Properties.setProperties",
    source: PROPERTIES,
    run: "const p = PropertiesService.getUserProperties(); p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); return p.getProperties()",
    expect: returns({ b: "2" }),
  },
  {
    call: "Properties.setProperty",
    source: QUOTAS,
    run: "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217))",
    expect: throws("Argument too large: value"),
  },
  {
    call: "Properties.setProperty",
    source: QUOTAS,
    run: "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
    expect: throws("You have exceeded the property storage quota. Please remove some properties and try again."),
  },
  {
    call: "Cache.put",
    source: CACHE,
    run: "const c = CacheService.getDocumentCache(); c.put('k', 'v'); return [c.get('k'), c.get('other')]",
    expect: returns(["v", null]),
  },
  {
    call: "Cache.put",
    source: CACHE,
    run: "CacheService.getUserCache().put('k', 'x'.repeat(102401))",
    expect: throws("Argument too large: value"),
  },
  {
    call: "Cache.put",
    source: CACHE,
    run: "CacheService.getUserCache().put('x'.repeat(251), 'v')",
    expect: throws("Argument too large: key"),
  },
  {
    call: "Cache.get",
    source: CACHE,
    run: "const c = CacheService.getUserCache(); c.put('k', 'v', 2); Utilities.sleep(3000); return c.get('k')",
    expect: returns(null),
  },
  {
    call: "Lock.tryLock",
    source: LOCK,
    run: "const l = LockService.getDocumentLock(); const had = l.hasLock(); const got = l.tryLock(100); l.releaseLock(); return [had, got, l.hasLock()]",
    expect: returns([false, true, false]),
  },
  {
    call: "Utilities.formatDate",
    source: "reference/utilities/utilities",
    run: "return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 15, 4, 5)), 'Asia/Tokyo', \"yyyy-MM-dd'T'HH:mm:ss EEE\")",
    expect: returns("2026-02-01T00:04:05 Sun"),
  },
  {
    call: "Utilities.formatDate",
    source: "reference/utilities/utilities",
    run: "return Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 12)), 'America/Los_Angeles', 'MMM d, yyyy h:mm a Z')",
    expect: returns("Jul 1, 2026 5:00 AM -0700"),
  },
  {
    call: "Utilities.formatString",
    source: "reference/utilities/utilities",
    run: "return Utilities.formatString('%s has %d rows, %.2f%%', 'Data', 3, 12.345)",
    expect: returns("Data has 3 rows, 12.35%"),
  },
  {
    call: "Utilities.getUuid",
    source: "reference/utilities/utilities",
    run: "return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())",
    expect: returns(true),
  },
  {
    call: "HtmlService.createHtmlOutputFromFile",
    source: "reference/html/html-service",
    run: "HtmlService.createHtmlOutputFromFile('missing')",
    expect: throws("No HTML file named missing was found."),
  },
  {
    call: "HtmlOutput.setTitle",
    source: "reference/html/html-output",
    run: "const h = HtmlService.createHtmlOutput('<b>x</b>').setTitle('T'); return [h.getTitle(), h.getContent()]",
    expect: returns(["T", "<b>x</b>"]),
  },
  {
    call: "ScriptApp.AuthMode",
    source: "reference/script/auth-mode",
    run: "return String(ScriptApp.AuthMode.NONE)",
    expect: returns("NONE"),
  },
  {
    call: "Spreadsheet.setSpreadsheetLocale",
    source: FILE,
    run: "ss.setSpreadsheetLocale('de_DE'); return [ss.getSpreadsheetLocale(), sheet.getRange('E1').setValue('1.234,5').getValue(), sheet.getRange('E2').setValue('31.01.2026').getValue() instanceof Date]",
    expect: returns(["de_DE", 1234.5, true]),
  },
];

const strictness: readonly ContractRow[] = [
  {
    call: "Range.setRichTextValue",
    source: "the local host's own promise",
    run: "sheet.getRange('A1').setRichTextValue(null)",
    expect: { error: "Error: Range.setRichTextValue is not implemented by the local host" },
  },
  {
    call: "Spreadsheet.getEditors",
    source: "the local host's own promise",
    run: "ss.getEditors()",
    expect: { error: "Error: Spreadsheet.getEditors is not implemented by the local host" },
  },
  {
    call: "SpreadsheetApp.openById",
    source: "the local host's own promise",
    run: "SpreadsheetApp.openById('x')",
    expect: { error: "Error: SpreadsheetApp.openById is not implemented by the local host" },
  },
  {
    call: "Exception",
    source: "guides/support/troubleshooting",
    run: "try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name] }",
    expect: returns([true, "Exception"]),
  },
];

/** All rows, in the order of the chapters. */
export const contract: readonly ContractRow[] = [
  ...addressing,
  ...shapes,
  ...writing,
  ...reading,
  ...sheets,
  ...names,
  ...looks,
  ...attachments,
  ...charts,
  ...services,
  ...strictness,
];

/** The add-on under which the rows run: `runRow(body)` answers like `expect`. */
export const contractScript = `
function runRow(body) {
  try {
    var ss = SpreadsheetApp.getActiveSpreadsheet();
    var value = new Function("ss", "sheet", body)(ss, ss.getSheetByName("Data"));
    return { value: value === undefined ? null : value };
  } catch (error) {
    return { error: error.name + ": " + error.message };
  }
}
`;
