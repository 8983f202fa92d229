/** Google's sentences that several rows expect. */
export const ROW_TOO_SMALL = "The starting row of the range is too small.";
export const NO_ROWS = "The number of rows in the range must be at least 1.";
export const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";

export function rowsDiffer(data: number, range: number): string {
  return differ("rows", data, range);
}

export function columnsDiffer(data: number, range: number): string {
  return differ("columns", data, range);
}

export function signature(kinds: string, member: string): string {
  return `The parameters (${kinds}) don't match the method signature for ${member}.`;
}

export function violates(cell: string): string {
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
}

/** The complaint about a permission; `scope` without the part that all scopes share. */
export function lacks(member: string, scope = "spreadsheets.currentonly"): string {
  const address = `https://www.googleapis.com/auth/${scope}`;
  return `Specified permissions are not sufficient to call ${member}. Required permissions: ${address}`;
}

function differ(what: string, data: number, range: number): string {
  const complaint = `The number of ${what} in the data does not match the number of ${what} in the range.`;
  return `${complaint} The data has ${data} but the range has ${range}.`;
}
