import { studentTwoSided } from "./student-t.ts";

/**
 * Two-sided p-value of a correlation: how often unrelated series would reach it.
 *
 * @param r - correlation, -1 … 1
 * @param size - number of pairs; may be an effective, fractional size
 * @returns probability, or null for two pairs or fewer
 * @example
 * correlationPValue(0, 10) // => 1
 * correlationPValue(1, 10) // => 0
 * correlationPValue(0.576, 12) // ≈ 0.05
 */
export function correlationPValue(r: number, size: number): number | null {
  const degrees = size - 2;
  if (degrees <= 0) return null;
  // (1 - r)(1 + r) keeps the digits that 1 - r² loses near a perfect correlation.
  return studentTwoSided(r * Math.sqrt(degrees / ((1 - r) * (1 + r))), degrees);
}
