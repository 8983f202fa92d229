const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The moment at which a calendar day begins in a time zone: what a cell with that date holds.
 *
 * @param day - Whole days since 1970-01-01.
 * @param timeZone - As `Asia/Tokyo`.
 */
export function startOfDay(day: number, timeZone: string): Date {
  const utc = day * DAY;
  // The clock may be changed between midnight in UTC and midnight there, so the second guess is the right one.
  const guess = utc - minutesAhead(utc, timeZone) * MINUTE;
  return new Date(utc - minutesAhead(guess, timeZone) * MINUTE);
}

/** How far the clock of a time zone is ahead of UTC; it is written as `+0900`. */
function minutesAhead(time: number, timeZone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(new Date(time), timeZone, "Z")) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
