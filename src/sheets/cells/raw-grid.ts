import type { Cell } from "#engine";
import { calendarDayOf, isDate } from "./calendar-day.ts";

/** Rows of cells as Google Sheets hands them over; a blank is "", and a date a `Date`. */
export type RawGrid = readonly (readonly unknown[])[];

/** The value a cell has for the engine; what is not a value of a cell is blank. */
export function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case "string":
    case "number":
    case "boolean":
      return raw;
    default: {
      if (!isDate(raw)) return null;
      const day = calendarDayOf(raw.getTime());
      return Number.isNaN(day) ? null : { day };
    }
  }
}

/** The text of a cell, without the spaces around it; "" for a blank. A date is written `2026-10-01`. */
export function textOf(raw: unknown): string {
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "number") return Number.isFinite(raw) ? String(raw) : "";
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (!isDate(raw)) return "";
  const day = calendarDayOf(raw.getTime());
  return Number.isNaN(day) ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** True for a cell in which nothing can be seen. */
export function isBlank(raw: unknown): boolean {
  return raw === "" || raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

const CELL_ERROR = /^(?:#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)|Loading\.\.\.)$/i;

/** The error a cell shows instead of a value, or null. */
export function cellError(raw: unknown): string | null {
  if (typeof raw !== "string" || (raw.charCodeAt(0) !== 35 && raw.charCodeAt(0) !== 76)) return null;
  const text = raw.trim();
  return CELL_ERROR.test(text) ? text : null;
}

/** What a cell holds, short enough to be quoted in a sentence. */
export function excerpt(raw: unknown): string {
  const text = textOf(raw);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
