import { DAY } from "./calendar-day.ts";

/** More than a century of days is not prepared; such dates are typing mistakes, and few. */
const MOST_DAYS_PREPARED = 40_000;

/**
 * Prepares to tell the local calendar day of many times without asking the clock's rules for each.
 *
 * @param first - The earliest time, in milliseconds since 1970-01-01 UTC.
 * @param last - The latest.
 * @returns A function from a time between them to whole days since 1970-01-01, in the zone the script runs in.
 */
export function localDays(first: number, last: number): (time: number) => number {
  const count = Math.floor((last - first) / DAY) + 3;
  if (count > MOST_DAYS_PREPARED) return localDayOf;
  const start = new Date(first);
  const firstDay = localDayOf(first);
  // Midnights are asked for, not counted: a day is 23 or 25 hours long when the clock changes.
  const midnights = Float64Array.from({ length: count }, (_, day) =>
    new Date(start.getFullYear(), start.getMonth(), start.getDate() + day).getTime(),
  );
  return (time) => {
    let day = Math.min(count - 2, Math.max(0, Math.floor((time - (midnights[0] as number)) / DAY)));
    while (time < (midnights[day] as number)) day--;
    while (time >= (midnights[day + 1] as number)) day++;
    return firstDay + day;
  };
}

function localDayOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}
