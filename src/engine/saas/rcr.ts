import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Gross revenue churn rate: revenue lost, by the revenue of the start.
 *
 * @param opening - MRR at the start
 * @param churn - MRR lost with those who left, ≥ 0
 * @param contraction - MRR lost while customers stayed, ≥ 0; left out: churn only, as several glossaries define it
 * @returns fraction, or null when an amount is missing or the opening is 0
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * rcr(10000000, 400000, 200000) // => 0.06
 * rcr(10000000, 400000) // => 0.04
 */
export function rcr(opening: number | null, churn: number | null, contraction: number | null = 0): number | null {
  checkAmounts({ opening, churn, contraction });
  if (churn === null || contraction === null) return null;
  return ratio(churn + contraction, opening);
}
