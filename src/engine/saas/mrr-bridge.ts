import { checkAmounts } from "../check-amounts.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { quickRatio } from "./quick-ratio.ts";

/** From the MRR of the start to the MRR of the end. */
export interface MrrBridge {
  readonly closing: number | null;
  readonly netNew: number | null;
  readonly quickRatio: number | null;
}

/**
 * Closing MRR, net new MRR and quick ratio of one month.
 *
 * @param opening - MRR at the start; missing leaves only the closing unknown
 * @param newMrr - MRR of new customers, ≥ 0
 * @param expansion - MRR gained from existing customers, ≥ 0
 * @param contraction - MRR lost while customers stayed, ≥ 0
 * @param churn - MRR lost with those who left, ≥ 0
 * @param reactivation - MRR of customers who came back, ≥ 0; left out: none
 * @returns the bridge; a missing movement leaves everything unknown
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * mrrBridge(10000000, 800000, 300000, 200000, 400000).closing // => 10500000
 * mrrBridge(10000000, 800000, 300000, 200000, 400000).netNew // => 500000
 * mrrBridge(10000000, 800000, 300000, 200000, 400000).quickRatio // ≈ 1.8333333333
 */
export function mrrBridge(
  opening: number | null,
  newMrr: number | null,
  expansion: number | null,
  contraction: number | null,
  churn: number | null,
  reactivation: number | null = 0,
): MrrBridge {
  checkAmounts({ opening, newMrr, expansion, contraction, churn, reactivation });
  if (newMrr === null || expansion === null || contraction === null || churn === null || reactivation === null) {
    return { closing: null, netNew: null, quickRatio: null };
  }
  const netNew = newMrr + expansion + reactivation - contraction - churn;
  return {
    closing: opening === null ? null : finiteOrNull(opening + netNew),
    netNew: finiteOrNull(netNew),
    quickRatio: quickRatio(newMrr, expansion, contraction, churn, reactivation),
  };
}
