/** What is selected in the spreadsheet: the sheet by its name, row and column from 0. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The selected range; null where nothing is selected. */
export function googleSelection(): Selection | null {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) return null;
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
