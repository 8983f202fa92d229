import { pearson } from "../statistics/pearson.ts";
import { spearman } from "../statistics/spearman.ts";
import type { Values } from "../statistics/values.ts";
import { lagPairs } from "./lag-pairs.ts";

/** Fewer pairs always lie on a line. */
const FEWEST_PAIRS = 3;

/** How two series move together at one lag. */
export interface LagCorrelation {
  readonly lag: number;
  /** Number of complete pairs. */
  readonly n: number;
  /** Pearson's r of the pairs; null with fewer than three, or when a series does not vary. */
  readonly r: number | null;
  /** Spearman's rho of the pairs; null with `r`. */
  readonly rho: number | null;
}

/**
 * Correlation of leading[t − lag] with lagging[t] over the pairs that overlap, each series around its own mean.
 *
 * @param leading - the series that may move first
 * @param lagging - the series that may follow
 * @param lag - months the first one leads by; negative when it follows
 * @returns the correlation at this lag
 * @example
 * lagCorrelation([1, 5, 2, 9], [0, 1, 5, 2], 1) // ≈ { lag: 1, n: 3, r: 1, rho: 1 }
 */
export function lagCorrelation(leading: Values, lagging: Values, lag: number): LagCorrelation {
  const pairs = lagPairs(leading, lagging, lag);
  const n = pairs.leading.length;
  if (n < FEWEST_PAIRS) return { lag, n, r: null, rho: null };
  return { lag, n, r: pearson(pairs.leading, pairs.lagging), rho: spearman(pairs.leading, pairs.lagging) };
}
