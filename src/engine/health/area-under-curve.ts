import { exactSum } from "../exact-sum.ts";
import { averageRanks } from "../statistics/average-ranks.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Probability that a random case scores higher than a random non-case, a tie counting one half (area under the ROC curve).
 *
 * Only the order of the scores matters. 0.5 is guessing, 1 is perfect separation.
 *
 * @param cases - scores of those to be found
 * @param others - scores of the rest
 * @returns 0 … 1, or null when either group is empty
 * @example
 * areaUnderCurve([3, 4], [1, 2]) // => 1
 * areaUnderCurve([1, 2], [1, 2]) // => 0.5
 * areaUnderCurve([], [1]) // => null
 * @see Mann & Whitney (1947)
 */
export function areaUnderCurve(cases: readonly number[], others: readonly number[]): number | null {
  const ranks = averageRanks([...cases, ...others]);
  const rankSum = exactSum(ranks.slice(0, cases.length));
  return ratio(rankSum - (cases.length * (cases.length + 1)) / 2, cases.length * others.length);
}
