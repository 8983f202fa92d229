import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * How long a customer stays on average, in the unit of the churn rate.
 *
 * @param churnRate - share of customers leaving per month (or year), > 0
 * @returns months (or years), or null when the rate is missing or 0
 * @throws InvalidInputError `negative-amount` for a negative rate
 * @example
 * customerLifetime(0.2) // => 5
 * customerLifetime(0) // => null
 */
export function customerLifetime(churnRate: number | null): number | null {
  checkAmounts({ churnRate });
  return ratio(1, churnRate);
}
