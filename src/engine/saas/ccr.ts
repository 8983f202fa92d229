import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Customer churn rate: customers of the start who left, by customers of the start. Newcomers are in neither number.
 *
 * @param churned - customers active at the start who left, ≥ 0
 * @param opening - customers at the start
 * @returns fraction, or null when a number is missing or there were no customers
 * @throws InvalidInputError `negative-amount` for a negative number
 * @example
 * ccr(4, 160) // => 0.025
 * ccr(0, 0) // => null
 */
export function ccr(churned: number | null, opening: number | null): number | null {
  checkAmounts({ churned, opening });
  return ratio(churned, opening);
}
