import { InvalidInputError, type Membership } from "#engine";
import { type RosterField, rosterHeaders } from "#language";
import { type DayReading, dayReader } from "../cells/day-reader.ts";
import { excerpt, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, missingColumn, usedHeight } from "../cells/table.ts";

/**
 * Reads a roster: who has been a customer from when to when. Rows without a customer are left out.
 *
 * @throws InvalidInputError `table-empty`, `column-missing`, and `dates-unreadable` with the row.
 */
export function readRoster(grid: RawGrid): Membership[] {
  const header = findHeader(grid, rosterHeaders, (columns) => columns.has("customer") && columns.has("start"));
  if (!header) {
    const named = findHeader(grid, rosterHeaders, (columns) => columns.has("customer"));
    throw missingColumn("roster", named ? "start" : "customer", grid);
  }
  const height = usedHeight(grid);
  const first = header.row + 1;
  const readColumn = (field: RosterField): ((cells: readonly unknown[], row: number) => number | null) => {
    const column = header.columns.get(field);
    if (column === undefined) return () => null;
    const read = dayReader(grid, column, first, height);
    return (cells, row) => known(read(cells[column]), cells[column], row);
  };
  const readStart = readColumn("start");
  const readEnd = readColumn("end");
  const customerColumn = header.columns.get("customer") ?? 0;
  const roster: Membership[] = [];
  for (let row = first; row < height; row++) {
    const cells = grid[row] ?? [];
    const customer = textOf(cells[customerColumn]);
    if (customer === "") continue;
    const start = readStart(cells, row);
    if (start === null) throw unreadable("", row);
    roster.push({ customer, start, end: readEnd(cells, row) });
  }
  return roster;
}

function known(day: DayReading, raw: unknown, row: number): number | null {
  if (day === undefined) throw unreadable(raw, row);
  return day;
}

function unreadable(raw: unknown, row: number): InvalidInputError {
  return new InvalidInputError("dates-unreadable", { table: "roster", row: row + 1, found: excerpt(raw) });
}
