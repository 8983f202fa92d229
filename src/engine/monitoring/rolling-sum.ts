import { exactSum } from "../exact-sum.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { present } from "../statistics/present.ts";
import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";

/**
 * Trailing sums: the value of the last so many months, for flows.
 *
 * @param values - one value per month without gaps in the calendar; null is missing
 * @param window - months to look back, the current one included, ≥ 1
 * @returns one sum per month; null until the window is full, and while a month in it is missing
 * @example
 * rollingSum([1, 2, 3, 4], 3) // => [null, null, 6, 9]
 * rollingSum([1, null, 3, 4], 2) // => [null, null, null, 7]
 */
export function rollingSum(values: Values, window: number): (number | null)[] {
  return values.map((_, month) => {
    const months = values.slice(Math.max(0, month - window + 1), month + 1);
    const known = present(months);
    return known.length < window ? null : finiteOrNull(exactSum(known));
  });
}

/**
 * Trailing means.
 *
 * @param values - one value per month without gaps in the calendar; null is missing
 * @param window - months to look back, the current one included, ≥ 1
 * @returns one mean per month; null where `rollingSum` has none
 * @example
 * rollingMean([1, 2, 3, 4, 5], 4) // => [null, null, null, 2.5, 3.5]
 */
export function rollingMean(values: Values, window: number): (number | null)[] {
  return rollingSum(values, window).map((total) => ratio(total, window));
}

/**
 * Trailing ratios: numerators and denominators are summed first, since rates must not be averaged.
 *
 * @param parts - numerator of each month; null is missing
 * @param wholes - denominator of each month; null is missing
 * @param window - months to look back, the current one included, ≥ 1
 * @returns one ratio per month; null where either sum is missing or the denominator is 0
 * @example
 * rollingRatio([3, 1], [100, 60], 2) // => [null, 0.025]
 */
export function rollingRatio(parts: Values, wholes: Values, window: number): (number | null)[] {
  const denominators = rollingSum(wholes, window);
  return rollingSum(parts, window).map((part, month) => ratio(part, denominators[month] ?? null));
}
