import { checkAmounts } from "../check-amounts.ts";
import { checkShares } from "../check-shares.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Months until a customer has paid back the cost of winning it. The margin belongs into the denominator.
 *
 * @param cac - acquisition cost per customer, ≥ 0
 * @param arpa - revenue per account and month, ≥ 0
 * @param margin - gross margin, 0 … 1; left out: revenue instead of margin
 * @returns months, or null when a number is missing or a customer earns nothing
 * @throws InvalidInputError `negative-amount` for a negative amount, `share-out-of-range` for a margin outside 0 … 1
 * @example
 * cacPayback(600, 120, 0.8) // ≈ 6.25
 * cacPayback(600, 0) // => null
 */
export function cacPayback(cac: number | null, arpa: number | null, margin: number | null = 1): number | null {
  checkAmounts({ cac, arpa });
  checkShares({ margin });
  if (arpa === null || margin === null) return null;
  return ratio(cac, arpa * margin);
}
