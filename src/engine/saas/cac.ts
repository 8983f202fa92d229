import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Customer acquisition cost.
 *
 * @param cost - fully loaded sales and marketing cost of the period, ≥ 0
 * @param newCustomers - customers won in the period, ≥ 0
 * @returns cost per new customer, or null when a number is missing or nobody was won
 * @throws InvalidInputError `negative-amount` for a negative number
 * @example
 * cac(2400000, 8) // => 300000
 * cac(2400000, 0) // => null
 */
export function cac(cost: number | null, newCustomers: number | null): number | null {
  checkAmounts({ cost, newCustomers });
  return ratio(cost, newCustomers);
}
