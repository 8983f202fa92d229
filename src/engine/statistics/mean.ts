import { exactSum } from "../exact-sum.ts";
import { ratio } from "./ratio.ts";

/**
 * Arithmetic mean.
 *
 * @param values - finite numbers
 * @returns the mean, or null for no numbers
 * @example
 * mean([1, 2, 6]) // => 3
 * mean([]) // => null
 */
export function mean(values: readonly number[]): number | null {
  return ratio(exactSum(values), values.length);
}
