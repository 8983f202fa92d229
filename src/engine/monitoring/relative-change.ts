import { finiteOrNull } from "../statistics/finite-or-null.ts";

/**
 * Change relative to the earlier value, where a percentage says something.
 *
 * @param before - earlier value; null is missing
 * @param after - later value; null is missing
 * @returns fraction, or null when a value is missing, the earlier one is not above 0, or the later one is below 0
 * @example
 * relativeChange(200, 250) // => 0.25
 * relativeChange(0, 250) // => null
 * relativeChange(200, -50) // => null
 */
export function relativeChange(before: number | null, after: number | null): number | null {
  if (before === null || after === null || before <= 0 || after < 0) return null;
  return finiteOrNull(after / before - 1);
}
