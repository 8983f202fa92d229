import type { Cell } from "./cell.ts";
import { dayToMonth, monthLabel } from "./month.ts";
import { readMonth } from "./read-month.ts";

/** What a column of figures is about: a calendar month, or any other text that the author chose. */
export interface Period {
  /** `2026-10` for a month; otherwise the text, in normal width and without spare spaces. */
  readonly label: string;
  /** Months since January of year 0, or null when the label names no month. */
  readonly month: number | null;
}

/** Spreadsheets count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/** Serials of 1970-01-01 to 2099-12-31: far above years (2026) and places in a year (1 … 12), which stay text. */
const FIRST_SERIAL = SERIAL_OF_1970;
const END_OF_SERIALS = 73_051;

/**
 * Reads a cell as the name of a period.
 *
 * Promises that all ways to write one month give the same label (`2026-10`), and that any other label keeps its own text, so
 * that `before`, `実績` or `2023Q4` are matched as they are. A year by itself, and a date whose day and month cannot be told
 * apart (`05/06/2026`), are text.
 *
 * @param cell - Text, a calendar day, or a number that is a date serial (1970 to 2099).
 * @returns The period, or null for a blank cell.
 *
 * @example
 * readPeriod("令和8年10月") // => { label: "2026-10", month: 24321 }
 * readPeriod(46296) // => { label: "2026-10", month: 24321 }
 * readPeriod(" 2023Q4 ") // => { label: "2023Q4", month: null }
 */
export function readPeriod(cell: Cell): Period | null {
  if (cell === null) return null;
  if (typeof cell === "object") return periodOfMonth(dayToMonth(cell.day));
  if (typeof cell === "number") return readNumericPeriod(cell);
  const text = String(cell).normalize("NFKC").replace(/\s+/g, " ").trim();
  if (text === "") return null;
  const month = readMonth(text);
  return month === null ? { label: typeof cell === "boolean" ? text.toUpperCase() : text, month: null } : periodOfMonth(month);
}

/**
 * The period of a calendar month.
 *
 * @param month - Months since January of year 0.
 *
 * @example
 * periodOfMonth(24321) // => { label: "2026-10", month: 24321 }
 */
export function periodOfMonth(month: number): Period {
  return { label: monthLabel(month), month };
}

function readNumericPeriod(value: number): Period | null {
  if (!Number.isFinite(value)) return null;
  if (value >= FIRST_SERIAL && value < END_OF_SERIALS) return periodOfMonth(dayToMonth(Math.floor(value) - SERIAL_OF_1970));
  const text = String(value);
  const month = readMonth(text);
  // 2026.1 as a number may have been 2026.10, so only 202610 is a month here.
  return month === null || text.includes(".") ? { label: text, month: null } : periodOfMonth(month);
}
