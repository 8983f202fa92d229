import type { Values } from "../statistics/values.ts";

/** Two series paired at a lag, gaps left out. */
export interface Pairs {
  readonly leading: readonly number[];
  readonly lagging: readonly number[];
}

/**
 * Pairs leading[t − lag] with lagging[t]; a pair with a missing half is left out, never interpolated.
 *
 * @param leading - the series that may move first
 * @param lagging - the series that may follow
 * @param lag - months the first one leads by; negative when it follows
 * @returns the complete pairs, oldest first
 * @example
 * lagPairs([1, 2, 3], [10, 20, null], 1) // => { leading: [1], lagging: [20] }
 */
export function lagPairs(leading: Values, lagging: Values, lag: number): Pairs {
  const pairs = { leading: [] as number[], lagging: [] as number[] };
  for (let month = Math.max(0, lag); month < lagging.length; month++) {
    const earlier = leading[month - lag] ?? null;
    const later = lagging[month] ?? null;
    if (earlier === null || later === null) continue;
    pairs.leading.push(earlier);
    pairs.lagging.push(later);
  }
  return pairs;
}
