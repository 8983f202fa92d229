/**
 * Calendar months as whole numbers: months since January of year 0 (`year * 12 + month - 1`), so that the next month is
 * `+ 1` and the same month a year ago is `- 12`. Days are whole days since 1970-01-01; there is no clock and no time zone.
 */

/** Month 0 is counted from January of year 0; days are counted from this month on. */
const DAYS_FROM_MARCH_0_TO_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/**
 * The month number of a year and a month of the year.
 *
 * @param year - Gregorian year, 0 or later.
 * @param month - 1 (January) to 12.
 * @returns Months since January of year 0.
 *
 * @example
 * monthOf(2026, 10) // => 24321
 */
export function monthOf(year: number, month: number): number {
  return year * 12 + month - 1;
}

/**
 * Writes a month as `YYYY-MM`, which sorts as text in the order of time.
 *
 * @param month - Months since January of year 0.
 *
 * @example
 * monthLabel(24321) // => "2026-10"
 */
export function monthLabel(month: number): string {
  return `${String(calendarYear(month)).padStart(4, "0")}-${String(monthOfYear(month)).padStart(2, "0")}`;
}

/** The Gregorian year a month lies in. */
export function calendarYear(month: number): number {
  return Math.floor(month / 12);
}

/** The place of a month in its year, 1 (January) to 12. */
export function monthOfYear(month: number): number {
  return month - calendarYear(month) * 12 + 1;
}

/**
 * The month a number of months later.
 *
 * @param month - Months since January of year 0.
 * @param count - Whole months; negative counts back.
 *
 * @example
 * addMonths(24321, -12) // => 24309
 */
export function addMonths(month: number, count: number): number {
  return month + count;
}

/**
 * The month a day lies in.
 *
 * Years are counted from March so that the leap day comes last and every month length follows one formula.
 *
 * @param day - Whole days since 1970-01-01; negative before.
 * @returns Months since January of year 0.
 *
 * @example
 * dayToMonth(0) // => 23640
 *
 * @see Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `civil_from_days`.
 */
export function dayToMonth(day: number): number {
  const shifted = day + DAYS_FROM_MARCH_0_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (era * 400 + yearOfEra) * 12 + monthsSinceMarch + 2;
}

/**
 * The first day of a month.
 *
 * @param month - Months since January of year 0.
 * @returns Whole days since 1970-01-01.
 *
 * @example
 * monthStartDay(23641) // => 31
 *
 * @see Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
 */
export function monthStartDay(month: number): number {
  const sinceMarch = month - 2;
  const year = Math.floor(sinceMarch / 12);
  const monthsSinceMarch = sinceMarch - year * 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_FROM_MARCH_0_TO_1970;
}

/**
 * The number of days of a month.
 *
 * @param month - Months since January of year 0.
 * @returns 28 to 31.
 *
 * @example
 * daysInMonth(24289) // => 29
 */
export function daysInMonth(month: number): number {
  return monthStartDay(month + 1) - monthStartDay(month);
}
