import { type Period, readPeriod } from "#engine";
import { calendarDayOf, isDate } from "./calendar-day.ts";
import { cellOf, isBlank, type RawGrid, textOf } from "./raw-grid.ts";

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
    if (typeof cell === "string" && !isBlank(cell) && monthOf(cell) === null && !looksNumeric(cell)) {
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
  for (let r = row - 1; r >= 0; r--) {
    if (monthOf(grid[r]?.[column])) return { along: "columns", months: monthsOf(grid[r] ?? []) };
  }
  for (let c = column - 1; c >= 0; c--) {
    if (monthOf(grid[row]?.[c])) return { along: "rows", months: monthsOf(grid.map((cells) => cells[c])) };
  }
  return null;
}

function monthsOf(cells: readonly unknown[]): ReadonlyMap<number, Period> {
  const months = new Map<number, Period>();
  cells.forEach((cell, at) => {
    const month = monthOf(cell);
    if (month) months.set(at, month);
  });
  return months;
}

/** A plain number may be anything; only a text or a date is taken for a month. */
function monthOf(cell: unknown): Period | null {
  if (typeof cell !== "string" && !(isDate(cell) && !Number.isNaN(calendarDayOf(cell.getTime())))) return null;
  const period = readPeriod(cellOf(cell));
  return period?.month == null ? null : period;
}

function looksNumeric(text: string): boolean {
  return /^[-+−▲¥$€£\d.,%\s]+$/.test(text);
}
