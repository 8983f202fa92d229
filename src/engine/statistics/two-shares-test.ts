import { normalTail } from "./normal.ts";

/** Two shares compared: the difference and how unusual it would be if both groups were alike. */
export interface SharesComparison {
  /** First share minus second share, as a fraction. */
  readonly difference: number;
  /** Difference in standard errors, or null when both groups are unanimous alike. */
  readonly z: number | null;
  /** Two-sided p-value, or null with `z`. */
  readonly p: number | null;
}

/**
 * Compares two shares with the pooled z test.
 *
 * @param eventsA - how many of the first group, 0 … nA
 * @param nA - size of the first group
 * @param eventsB - how many of the second group, 0 … nB
 * @param nB - size of the second group
 * @returns the comparison, or null when a group is empty
 * @example
 * twoSharesTest(14, 15, 62, 85) // ≈ { difference: 0.203922, z: 1.704927, p: 0.088208 }
 * twoSharesTest(1, 2, 0, 0) // => null
 */
export function twoSharesTest(eventsA: number, nA: number, eventsB: number, nB: number): SharesComparison | null {
  if (nA <= 0 || nB <= 0) return null;
  const difference = eventsA / nA - eventsB / nB;
  const pooled = (eventsA + eventsB) / (nA + nB);
  const variance = pooled * (1 - pooled) * (1 / nA + 1 / nB);
  if (variance <= 0) return { difference, z: null, p: null };
  const z = difference / Math.sqrt(variance);
  return { difference, z, p: 2 * normalTail(Math.abs(z)) };
}
