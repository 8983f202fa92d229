import type { CellValue } from "../spreadsheet/cell-value.ts";
import { momentOf, serialOf } from "./cell-dates.ts";

/** What a script sees in a cell; a date is a `Date` of this realm. */
export type ScriptValue = string | number | boolean | Date;

/**
 * A cell's value as the script sees it.
 * @param zone - the file's time zone
 */
export function toScript(value: CellValue, zone: string): ScriptValue {
  return typeof value === "object" ? new Date(cachedMoment(value.serial, zone)) : value;
}

/** Moments by serial, of one zone; a column of dates repeats few of them, and a zone's rules are slow to ask. */
const moments = new Map<number, number>();
const MOST_MOMENTS = 10_000;
let zoneOfMoments = "";

function cachedMoment(serial: number, zone: string): number {
  const known = zone === zoneOfMoments ? moments.get(serial) : undefined;
  if (known !== undefined) return known;
  if (zone !== zoneOfMoments || moments.size >= MOST_MOMENTS) moments.clear();
  zoneOfMoments = zone;
  const moment = momentOf(serial, zone);
  moments.set(serial, moment);
  return moment;
}

/**
 * What the script wrote, as plain data; null clears the cell.
 * @param zone - the file's time zone
 */
export function fromScript(value: unknown, zone: string): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return { serial: serialOf(value, zone) };
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
