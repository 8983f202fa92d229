import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Quick ratio: revenue won per revenue lost. Above 4 is customarily called good, below 1 is shrinking.
 *
 * @param newMrr - MRR of new customers, ≥ 0
 * @param expansion - MRR gained from existing customers, ≥ 0
 * @param contraction - MRR lost while customers stayed, ≥ 0
 * @param churn - MRR lost with those who left, ≥ 0
 * @param reactivation - MRR of customers who came back, ≥ 0; left out: none
 * @returns ratio, or null when an amount is missing or nothing was lost (infinity says nothing)
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * quickRatio(20000, 8000, 3000, 5000) // => 3.5
 * quickRatio(20000, 8000, 0, 0) // => null
 * @see Mamoon Hamid's SaaS quick ratio
 */
export function quickRatio(
  newMrr: number | null,
  expansion: number | null,
  contraction: number | null,
  churn: number | null,
  reactivation: number | null = 0,
): number | null {
  checkAmounts({ newMrr, expansion, contraction, churn, reactivation });
  if (newMrr === null || expansion === null || contraction === null || churn === null || reactivation === null) return null;
  return ratio(newMrr + expansion + reactivation, contraction + churn);
}
