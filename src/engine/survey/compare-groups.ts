import { twoSharesTest } from "../statistics/two-shares-test.ts";

/** `supported`, `tendency` or `not-supported`, by how unusual the difference is; null: cannot be computed. */
export type HypothesisVerdict = "supported" | "tendency" | "not-supported" | null;

/** The hypothesis that one group of customers answers better than another. */
export interface GroupComparison {
  /** First share minus second share, as a fraction. */
  readonly difference: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly verdict: HypothesisVerdict;
  /** The smaller group has fewer than ten answers: a hint, whatever the verdict. */
  readonly referenceOnly: boolean;
}

const SUPPORTED_FROM = 1.96;
const TENDENCY_FROM = 1.645;
const REFERENCE_ONLY_BELOW = 10;

/**
 * Tests the hypothesis that a larger share of the first group than of the second intends to stay (or recommends …).
 *
 * @param positiveA - positive answers of the first group, 0 … nA
 * @param nA - answers of the first group
 * @param positiveB - positive answers of the second group, 0 … nB
 * @param nB - answers of the second group
 * @returns the difference, how unusual it is, and the wording it allows
 * @example
 * compareGroups(14, 15, 62, 85).verdict // => "tendency"
 * compareGroups(37, 40, 4, 8).verdict // => "supported"
 */
export function compareGroups(positiveA: number, nA: number, positiveB: number, nB: number): GroupComparison {
  const test = twoSharesTest(positiveA, nA, positiveB, nB);
  const z = test?.z ?? null;
  return {
    difference: test?.difference ?? null,
    z,
    p: test?.p ?? null,
    verdict: z === null ? null : verdictOf(z),
    referenceOnly: Math.min(nA, nB) < REFERENCE_ONLY_BELOW,
  };
}

function verdictOf(z: number): HypothesisVerdict {
  if (z >= SUPPORTED_FROM) return "supported";
  return z >= TENDENCY_FROM ? "tendency" : "not-supported";
}
