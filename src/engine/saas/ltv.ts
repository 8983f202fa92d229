import { checkAmounts } from "../check-amounts.ts";
import { checkShares } from "../check-shares.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { customerLifetime } from "./customer-lifetime.ts";

/**
 * Customer lifetime value: margin per month × months a customer stays.
 *
 * @param arpa - average revenue per account and month, ≥ 0
 * @param churnRate - customer churn rate per month, 0 … 1
 * @param margin - gross margin, 0 … 1; left out: revenue instead of margin
 * @returns value of a customer, or null when a number is missing or nobody leaves
 * @throws InvalidInputError `negative-amount` for a negative ARPA, `share-out-of-range` for a rate or margin outside 0 … 1
 * @example
 * ltv(100, 0.05) // => 2000
 * ltv(100, 0.05, 0.8) // => 1600
 * ltv(100, 0) // => null
 */
export function ltv(arpa: number | null, churnRate: number | null, margin: number | null = 1): number | null {
  checkAmounts({ arpa });
  checkShares({ churnRate, margin });
  const lifetime = customerLifetime(churnRate);
  if (arpa === null || margin === null || lifetime === null) return null;
  return finiteOrNull(arpa * margin * lifetime);
}
