import { type Period, readNumber, readPeriod } from "#engine";
import { calendarDayOf, isDate } from "../cells/calendar-day.ts";
import { cellOf, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";

/** What stands in the cells of a sheet. */
export interface SheetCells {
  readonly values: RawGrid;
  /** Of the same cells; "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
}

/** The label beside a cell: the nearest typed text left of it, or above it; "" for none. Months and numbers are no labels. */
export function labelOf({ values, formulas }: SheetCells, row: number, column: number, side: "left" | "above"): string {
  for (let step = 1; ; step++) {
    const [r, c] = side === "left" ? [row, column - step] : [row - step, column];
    if (r < 0 || c < 0) return "";
    const cell = values[r]?.[c];
    // What a formula shows may be an error as well as a text.
    if ((formulas[r]?.[c] ?? "") !== "") continue;
    if (typeof cell === "string" && !isBlank(cell) && monthOf(cell) === null && typeof readNumber(cell) !== "number") {
      return textOf(cell).replace(/\s+/g, " ").slice(0, 80);
    }
  }
}

/** A row or a column of months that a cell belongs to. */
export interface MonthLine {
  /** Where the months stand: in the columns of a header row, or in the rows of a header column. */
  readonly along: "columns" | "rows";
  /** Month by the column or row it stands in, from 0. */
  readonly months: ReadonlyMap<number, Period>;
}

/** The months beside a cell: above it, or else left of it; null where there are none. */
export function monthLineOf(grid: RawGrid, row: number, column: number): MonthLine | null {
  const above = lastBefore(monthsIn(grid, "column", column), row);
  if (above >= 0) return { along: "columns", months: monthsIn(grid, "row", above) };
  const left = lastBefore(monthsIn(grid, "row", row), column);
  return left >= 0 ? { along: "rows", months: monthsIn(grid, "column", left) } : null;
}

type Months = ReadonlyMap<number, Period>;

/** Every cell of a table asks for the same rows and columns; a grid that was read does not change. */
let known: WeakMap<RawGrid, Map<string, Months>> | undefined;

function monthsIn(grid: RawGrid, along: "row" | "column", at: number): Months {
  known ??= new WeakMap();
  const lines = known.get(grid) ?? new Map<string, Months>();
  known.set(grid, lines);
  const key = `${along} ${at}`;
  const months = lines.get(key) ?? monthsOf(along === "row" ? (grid[at] ?? []) : grid.map((cells) => cells[at]));
  lines.set(key, months);
  return months;
}

function monthsOf(cells: readonly unknown[]): Months {
  const months = new Map<number, Period>();
  cells.forEach((cell, at) => {
    const month = monthOf(cell);
    if (month) months.set(at, month);
  });
  return months;
}

/** The last place before this one that has a month; -1 for none. Places come in order. */
function lastBefore(months: Months, place: number): number {
  let last = -1;
  for (const at of months.keys()) if (at < place) last = at;
  return last;
}

/** A plain number may be anything; only a text or a date is taken for a month. */
function monthOf(cell: unknown): Period | null {
  if (typeof cell !== "string" && !(isDate(cell) && !Number.isNaN(calendarDayOf(cell.getTime())))) return null;
  const period = readPeriod(cellOf(cell));
  return period?.month == null ? null : period;
}
