/** Adds rows and columns at the end until the sheet has at least so many; writing beyond the last one would fail. */
export function growSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const lastRow = sheet.getMaxRows();
  const lastColumn = sheet.getMaxColumns();
  if (rows > lastRow) sheet.insertRowsAfter(lastRow, rows - lastRow);
  if (columns > lastColumn) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
}
