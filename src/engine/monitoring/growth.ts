import type { Values } from "../statistics/values.ts";
import { relativeChange } from "./relative-change.ts";

/**
 * Growth of every month against an earlier one: 1 month back is month on month, 12 is year on year.
 *
 * @param values - one value per month without gaps in the calendar; null is missing
 * @param monthsBack - distance of the months compared, ≥ 1
 * @returns one fraction per month; null where `relativeChange` has none
 * @example
 * growth([100, 110, 99], 1) // ≈ [null, 0.1, -0.1]
 */
export function growth(values: Values, monthsBack: number): (number | null)[] {
  return values.map((value, month) => relativeChange(month < monthsBack ? null : (values[month - monthsBack] ?? null), value));
}
