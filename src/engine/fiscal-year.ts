import { calendarYear, monthOfYear } from "./month.ts";

/** April, when the fiscal year of most Japanese companies and of the state begins. */
const APRIL = 4;

/**
 * The fiscal year a month belongs to, named by the calendar year it starts in, as 2024年度 is in Japan.
 *
 * Companies that name a year by its end (US, UK) add one to every year that does not start in January.
 *
 * @param month - Months since January of year 0.
 * @param startMonth - Month of the year the fiscal year begins with, 1 to 12.
 * @returns Calendar year of the first month of the fiscal year.
 *
 * @example
 * fiscalYear(24302) // => 2024
 */
export function fiscalYear(month: number, startMonth: number = APRIL): number {
  return monthOfYear(month) < startMonth ? calendarYear(month) - 1 : calendarYear(month);
}

/**
 * The quarter of the fiscal year a month belongs to.
 *
 * @param month - Months since January of year 0.
 * @param startMonth - Month of the year the fiscal year begins with, 1 to 12.
 * @returns 1 to 4; with a start in April, April to June is 1.
 *
 * @example
 * fiscalQuarter(24302) // => 4
 */
export function fiscalQuarter(month: number, startMonth: number = APRIL): number {
  return Math.floor(((monthOfYear(month) - startMonth + 12) % 12) / 3) + 1;
}
