import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Average revenue per account.
 *
 * @param mrr - MRR at one instant
 * @param accounts - paying (not registered) customers at the same instant, ≥ 0
 * @returns MRR per account, or null when a number is missing or there are no accounts
 * @throws InvalidInputError `negative-amount` for a negative number
 * @example
 * arpa(10500000, 164) // ≈ 64024.39024390244
 */
export function arpa(mrr: number | null, accounts: number | null): number | null {
  checkAmounts({ mrr, accounts });
  return ratio(mrr, accounts);
}
