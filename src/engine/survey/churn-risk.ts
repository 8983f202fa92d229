import { checkAmounts } from "../check-amounts.ts";
import { checkShares } from "../check-shares.ts";
import { exactSum } from "../exact-sum.ts";
import { ratio } from "../statistics/ratio.ts";

/** A group of customers and the share of it that will leave. */
export interface RiskGroup {
  /** Size of the group, in respondents, customers or shares; ≥ 0. */
  readonly n: number | null;
  /** Share that will leave, 0 … 1. */
  readonly risk: number | null;
}

/**
 * Overall churn risk of several groups: their risks weighted by their sizes, never the mean of the rates.
 *
 * @param groups - the groups; an empty one (n = 0) needs no risk
 * @returns fraction, or null when a size, or the risk of a group that is not empty, is missing, or all groups are empty
 * @throws InvalidInputError `negative-amount` for a negative size, `share-out-of-range` for a risk outside 0 … 1
 * @example
 * churnRisk([{ n: 40, risk: 0.1 }, { n: 60, risk: 0.05 }]) // ≈ 0.07
 * churnRisk([{ n: 40, risk: null }, { n: 60, risk: 0.05 }]) // => null
 */
export function churnRisk(groups: readonly RiskGroup[]): number | null {
  const sizes: number[] = [];
  const lost: number[] = [];
  for (const { n, risk } of groups) {
    checkAmounts({ n });
    checkShares({ risk });
    if (n === null || (n > 0 && risk === null)) return null;
    sizes.push(n);
    lost.push(n * (risk ?? 0));
  }
  return ratio(exactSum(lost), exactSum(sizes));
}
