import { finiteOrNull } from "./finite-or-null.ts";

/**
 * Divides, and says "undefined" by null instead of by an infinity.
 *
 * @param part - numerator; null is missing
 * @param whole - denominator; null is missing
 * @returns part ÷ whole, or null when either is missing or the denominator is 0
 * @example
 * ratio(3, 4) // => 0.75
 * ratio(3, 0) // => null
 * ratio(null, 4) // => null
 */
export function ratio(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null) return null;
  return finiteOrNull(part / whole);
}
