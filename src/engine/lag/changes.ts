import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { isFlat } from "../statistics/is-flat.ts";
import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import type { Values } from "../statistics/values.ts";

/**
 * Change of every value from the one some steps earlier: what is left of two growing series once growth is taken out.
 *
 * @param values - the series
 * @param step - how many steps back to compare with; 12 removes the seasons of monthly data
 * @returns one entry per value; null where either value is missing
 * @example
 * changes([0.1, 0.2, 0.3], 1) // => [null, 0.1, 0.1]
 * changes([5, 7, 4], 1) // => [null, 2, -3]
 * changes([5, null, 4], 1) // => [null, null, null]
 */
export function changes(values: Values, step: number): (number | null)[] {
  const differences = values.map((value, index) => {
    const earlier = index < step ? null : values[index - step];
    return value === null || typeof earlier !== "number" ? null : finiteOrNull(value - earlier);
  });
  const known = present(differences);
  // A straight line in decimals (0.1, 0.2, 0.3 …) changes by the same amount but for rounding, which must not correlate.
  if (!isFlat(known, largestMagnitude(present(values)))) return differences;
  return differences.map((difference) => (difference === null ? null : (known[0] ?? null)));
}
