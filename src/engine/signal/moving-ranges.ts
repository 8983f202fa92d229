import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Values } from "../statistics/values.ts";

/**
 * Absolute change of every value from its predecessor.
 *
 * @param values - the series
 * @returns one entry per value; null for the first and beside every missing value
 * @example
 * movingRanges([10, 50, 40]) // => [null, 40, 10]
 * movingRanges([10, null, 40]) // => [null, null, null]
 */
export function movingRanges(values: Values): (number | null)[] {
  return values.map((value, index) => {
    const previous = index === 0 ? null : values[index - 1];
    return value === null || typeof previous !== "number" ? null : finiteOrNull(Math.abs(value - previous));
  });
}
