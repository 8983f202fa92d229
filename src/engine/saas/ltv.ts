import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { checkAmounts } from "./check-amounts.ts";
import { customerLifetime } from "./customer-lifetime.ts";

/**
 * Customer lifetime value: margin per month × months a customer stays.
 *
 * @param arpa - average revenue per account and month, ≥ 0
 * @param churnRate - customer churn rate per month, > 0
 * @param margin - gross margin as a fraction; left out: revenue instead of margin
 * @returns value of a customer, or null when a number is missing or nobody leaves
 * @throws InvalidInputError `negative-amount` for a negative number
 * @example
 * ltv(100, 0.05) // => 2000
 * ltv(100, 0.05, 0.8) // => 1600
 * ltv(100, 0) // => null
 */
export function ltv(arpa: number | null, churnRate: number | null, margin: number | null = 1): number | null {
  checkAmounts({ arpa, margin });
  const lifetime = customerLifetime(churnRate);
  if (arpa === null || margin === null || lifetime === null) return null;
  return finiteOrNull(arpa * margin * lifetime);
}
