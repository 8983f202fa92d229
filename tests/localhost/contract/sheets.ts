import { type ContractRow, returns, row, throws } from "./row.ts";
import { FILE, OBSERVED, SHEET } from "./sources.ts";

/** The sheets of the file. */
export const sheets: readonly ContractRow[] = [
  row("Spreadsheet.getSheetByName", FILE, "return ss.getSheetByName('Missing')", returns(null)),
  row("Spreadsheet.getRangeByName", FILE, "return ss.getRangeByName('missing')", returns(null)),
  row(
    "Spreadsheet.insertSheet",
    FILE,
    "const s = ss.insertSheet('New'); return [ss.getActiveSheet().getName(), s.getMaxRows(), s.getMaxColumns(), s.getIndex()]",
    returns(["New", 1000, 26, 2]),
  ),
  row("Spreadsheet.insertSheet", FILE, "return ss.insertSheet('First', 0).getIndex()", returns(1)),
  row("Spreadsheet.insertSheet", FILE, "return /^Sheet\\d+$/.test(ss.insertSheet().getName())", returns(true)),
  row(
    "Spreadsheet.insertSheet",
    OBSERVED,
    "ss.insertSheet('data')",
    throws('A sheet with the name "data" already exists. Please enter another name.'),
  ),
  row(
    "Sheet.setName",
    OBSERVED,
    "sheet.setName('OTHER')",
    throws('A sheet with the name "OTHER" already exists. Please enter another name.'),
  ),
  row(
    "Spreadsheet.insertSheet",
    OBSERVED,
    "ss.insertSheet('x'.repeat(101))",
    throws("The sheet name cannot be greater than 100 characters."),
  ),
  row("Sheet.setName", OBSERVED, "return sheet.setName('x'.repeat(100)).getName().length", returns(100)),
  row(
    "Sheet.setName",
    SHEET,
    "ss.getSheetByName('Other').getRange('A1').setFormula('=Data!B2'); sheet.setName('Renamed'); return ss.getSheetByName('Other').getRange('A1').getFormula()",
    returns("=Renamed!B2"),
  ),
  row("Spreadsheet.deleteSheet", FILE, "ss.deleteSheet(ss.getSheetByName('Other')); return ss.getNumSheets()", returns(1)),
  row(
    "Spreadsheet.deleteSheet",
    OBSERVED,
    "ss.deleteSheet(ss.getSheetByName('Other')); ss.deleteSheet(sheet)",
    throws("You can't remove all the sheets in a document."),
  ),
  row(
    "Sheet.hideSheet",
    SHEET,
    "const o = ss.getSheetByName('Other'); o.hideSheet(); const hidden = o.isSheetHidden(); o.showSheet(); return [hidden, o.isSheetHidden()]",
    returns([true, false]),
  ),
  row("Sheet.getSheetId", SHEET, "return ss.getSheetById(sheet.getSheetId()).getName()", returns("Data")),
  row(
    "Spreadsheet.moveActiveSheet",
    FILE,
    "ss.setActiveSheet(sheet); ss.moveActiveSheet(2); return ss.getSheets().map(s => s.getName())",
    returns(["Other", "Data"]),
  ),
  row(
    "Sheet.copyTo",
    SHEET,
    "const c = sheet.copyTo(ss); return [c.getName(), c.getRange('A2').getValue(), c.getIndex()]",
    returns(["Copy of Data", "a", 3]),
  ),
  row("Sheet.getFilter", SHEET, "return sheet.getFilter()", returns(null)),
  row("Sheet.getIndex", SHEET, "return ss.getSheetByName('Other').getIndex() - sheet.getIndex()", returns(1)),
  row("Sheet.getParent", SHEET, "return sheet.getParent().getId() === ss.getId()", returns(true)),
  row("Spreadsheet.getSheetByName", FILE, "return ss.getSheetByName('DATA').getName()", returns("Data")),
  row(
    "Spreadsheet.deleteActiveSheet",
    FILE,
    "ss.setActiveSheet(ss.getSheetByName('Other')); ss.deleteActiveSheet(); return ss.getSheetByName('Other')",
    returns(null),
  ),
  row(
    "Spreadsheet.insertSheet",
    FILE,
    "return ss.insertSheet('Copy', { template: sheet }).getRange('A2').getValue()",
    returns("a"),
  ),
  row(
    "Spreadsheet.rename",
    FILE,
    "const name = ss.getName(); ss.rename('Other name'); const renamed = ss.getName(); ss.rename(name); return renamed",
    returns("Other name"),
  ),
];
