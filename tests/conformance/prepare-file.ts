type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROWS = 100;
const COLUMNS = 10;
const VALUES = [
  ["Name", "Value", "Day"],
  ["a", 1, new Date(2026, 0, 31)],
  ["b", 2, new Date(2026, 1, 28)],
];

/** Makes the file from which every row of the contract starts. Everything else in it goes. */
export function prepareFile(spreadsheet: Spreadsheet): void {
  resetFile(spreadsheet);
  const data = spreadsheet.getSheetByName("Data") ?? spreadsheet.insertSheet("Data", 0);
  data.showSheet();
  for (const sheet of spreadsheet.getSheets()) if (sheet.getSheetId() !== data.getSheetId()) spreadsheet.deleteSheet(sheet);
  emptySheet(data);
  resize(data);
  data.getRange("C2:C3").setNumberFormat("yyyy-mm-dd");
  data.getRange("A1:C3").setValues(VALUES);
  spreadsheet.insertSheet("Other", 1);
  spreadsheet.setActiveSheet(data);
  spreadsheet.setActiveRange(data.getRange("A1"));
  SpreadsheetApp.flush();
}

/** Whether the row only looks, so that the next one finds the file as it was. Unknown members count as changes. */
export function onlyLooks(run: string): boolean {
  const members = run.match(/\.\w+(?=\()/g) ?? [];
  return members.every((member) => /^\.(get\w+|is\w+|offset|map|join|format\w+)$/.test(member));
}

function resetFile(spreadsheet: Spreadsheet): void {
  spreadsheet.setSpreadsheetLocale("en_US");
  spreadsheet.setSpreadsheetTimeZone(Session.getScriptTimeZone());
  for (const named of spreadsheet.getNamedRanges()) named.remove();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().find()) metadata.remove();
}

/** Forgets what rows have kept. It takes Google so long that it is done only where a row may have kept something. */
export function forgetProperties(): void {
  PropertiesService.getDocumentProperties().deleteAllProperties();
  PropertiesService.getUserProperties().deleteAllProperties();
}

function emptySheet(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const type of [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET]) {
    for (const protection of sheet.getProtections(type)) protection.remove();
  }
  sheet.showColumns(1, sheet.getMaxColumns());
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  cells.breakApart();
  cells.clearDataValidations();
  sheet.clear();
  sheet.clearNotes();
}

function resize(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  if (rows > ROWS) sheet.deleteRows(ROWS + 1, rows - ROWS);
  if (rows < ROWS) sheet.insertRowsAfter(rows, ROWS - rows);
  const columns = sheet.getMaxColumns();
  if (columns > COLUMNS) sheet.deleteColumns(COLUMNS + 1, columns - COLUMNS);
  if (columns < COLUMNS) sheet.insertColumnsAfter(columns, COLUMNS - columns);
}
