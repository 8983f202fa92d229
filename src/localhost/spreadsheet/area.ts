/** A rectangle of cells on one sheet; `row` and `column` count from 0, as o-spreadsheet does. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle as o-spreadsheet writes it: both edges inclusive. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The area in o-spreadsheet's terms. */
export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 };
}

/** The area of a zone. */
export function areaOf(sheetId: string, { top, bottom, left, right }: Zone): Area {
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether the two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Calls back for every cell of the area, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** Reads one thing per cell into rows. */
export function mapCells<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
  const result: Result[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Result[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(read(row, column));
    result.push(line);
  }
  return result;
}
