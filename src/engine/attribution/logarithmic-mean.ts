/** Nearer than this, relatively, the formula loses digits and its series does not. */
const NEARLY_EQUAL = 1e-5;

/**
 * The logarithmic mean of two positive numbers, between their geometric and their arithmetic mean; of equal ones, that number.
 *
 * @param one - Above zero.
 * @param other - Above zero.
 *
 * @example
 * logarithmicMean(4, 4) // => 4
 * logarithmicMean(1, 2) // ≈ 1.4426950409
 */
export function logarithmicMean(one: number, other: number): number {
  const logRatio = Math.log(other / one);
  if (Math.abs(logRatio) < NEARLY_EQUAL) return one * (1 + logRatio / 2 + (logRatio * logRatio) / 6);
  return (one * Math.expm1(logRatio)) / logRatio;
}
