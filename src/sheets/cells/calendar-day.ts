/** Milliseconds of a day without a change of the clock. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * The calendar day a `Date` from a cell stands for, as whole days since 1970-01-01.
 *
 * A date cell arrives as midnight in the spreadsheet's time zone, and the script may run in another one, so neither UTC nor
 * local getters name the right day. Thirteen hours later it is the right day in UTC, whatever the zone of the spreadsheet
 * between −10:59 and +13:00, summer time included.
 *
 * @param time - Milliseconds since 1970-01-01 UTC.
 *
 * @example
 * calendarDayOf(Date.UTC(2026, 9, 1, -9)) // => 20727
 */
export function calendarDayOf(time: number): number {
  return Math.floor((time + 13 * HOUR) / DAY);
}

/**
 * True when two times can both be midnights of one time zone: the same time of the day, or an hour apart in summer.
 *
 * @param one - Milliseconds since 1970-01-01 UTC.
 * @param other - The same.
 */
export function sameTimeOfDay(one: number, other: number): boolean {
  const apart = one - other;
  // Rounding is many times as fast as the remainder of a number this large.
  return Math.abs(apart - Math.round(apart / DAY) * DAY) <= HOUR;
}

/** True for a `Date` of any realm: the add-on's own, or the one the cells were made in. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";
}
