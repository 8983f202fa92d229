type CsvRow = Readonly<Record<string, string>>;

/** The text of a column; a column that the file does not have fails the test. */
export function textIn(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The number of a column, null where the cell is empty. */
export function numberIn(row: CsvRow, column: string): number | null {
  const text = textIn(row, column);
  return text === "" ? null : Number(text);
}
