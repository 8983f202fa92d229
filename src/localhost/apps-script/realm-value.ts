import type { CellValue } from "../spreadsheet/cell-value.ts";

const DAY = 86_400_000;
/** Midnight of 1899-12-30, from which sheets count days. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What a script sees in a cell; a date is a `Date` of this realm that shows the cell's day and time in local time. */
export type ScriptValue = string | number | boolean | Date;

/** A cell's value as the script sees it. */
export function toScript(value: CellValue): ScriptValue {
  return typeof value === "object" ? new Date(localTime(value.serial)) : value;
}

/** Local times by serial; a column of dates repeats few of them, and the zone's rules are slow to ask. */
const localTimes = new Map<number, number>();
const MOST_LOCAL_TIMES = 10_000;

function localTime(serial: number): number {
  const known = localTimes.get(serial);
  if (known !== undefined) return known;
  // The cell knows fields, no zone: read them off as if in UTC and build the local moment that has the same fields.
  const fields = new Date(EPOCH + Math.round(serial * DAY));
  const time = new Date(
    fields.getUTCFullYear(),
    fields.getUTCMonth(),
    fields.getUTCDate(),
    fields.getUTCHours(),
    fields.getUTCMinutes(),
    fields.getUTCSeconds(),
    fields.getUTCMilliseconds(),
  ).getTime();
  if (localTimes.size >= MOST_LOCAL_TIMES) localTimes.clear();
  localTimes.set(serial, time);
  return time;
}

/** What the script wrote, as plain data; null clears the cell. */
export function fromScript(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return { serial: serialOf(value) };
  // Apps Script hands nested arrays to Java, whose name for them is what arrives in the cell.
  if (Array.isArray(value)) return "[Ljava.lang.Object;@0";
  return String(value);
}

/** Rows made by the host as arrays of this realm. */
export function copyRows<From, To>(rows: readonly (readonly From[])[], convert: (value: From) => To): To[][] {
  const result: To[][] = new Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const from = rows[row] ?? [];
    const line: To[] = new Array(from.length);
    for (let column = 0; column < from.length; column++) line[column] = convert(from[column] as From);
    result[row] = line;
  }
  return result;
}

function serialOf(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (local - EPOCH) / DAY;
}
