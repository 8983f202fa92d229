import { monthOfYear } from "../month.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Values } from "../statistics/values.ts";

/** What to do about a missing month: leave the rest of the year unknown, or add up what is there and say so. */
export type MissingMonths = "unknown" | "skip";

/**
 * Amount since the start of the fiscal year, for flows.
 *
 * @param values - one value per month without gaps in the calendar; null is missing
 * @param first - month of the first value, in months since January of year 0
 * @param startMonth - month in which the fiscal year starts, 1 … 12; default 4
 * @param missing - `unknown` (default) or `skip`
 * @returns one amount per month; null before the first start of a fiscal year, since those months are incomplete, and
 * with `unknown` from a missing month to the end of its year
 * @example
 * yearToDate([20, 30, 40, null, 60], 24290) // => [null, 30, 70, null, null]
 * yearToDate([20, 30, 40, null, 60], 24290, 4, "skip") // => [null, 30, 70, 70, 130]
 */
export function yearToDate(
  values: Values,
  first: number,
  startMonth: number = 4,
  missing: MissingMonths = "unknown",
): (number | null)[] {
  let total: number | null = null;
  return values.map((value, index) => {
    if (monthOfYear(first + index) === startMonth) total = 0;
    if (value !== null && total !== null) total = finiteOrNull(total + value);
    else if (missing === "unknown") total = null;
    return total;
  });
}
