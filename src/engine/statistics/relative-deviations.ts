import { isFlat } from "./is-flat.ts";
import { largestMagnitude } from "./largest-magnitude.ts";
import { mean } from "./mean.ts";

/**
 * Distances from the mean in units of the largest distance, so that squaring them neither overflows nor vanishes.
 *
 * @param values - finite numbers
 * @returns one distance per value, -1 … 1, or null when the values do not vary
 * @example
 * relativeDeviations([1, 2, 6]) // => [-0.6666666666666666, -0.3333333333333333, 1]
 * relativeDeviations([4, 4]) // => null
 */
export function relativeDeviations(values: readonly number[]): number[] | null {
  const centre = mean(values);
  if (centre === null || isFlat(values)) return null;
  const distances = values.map((value) => value - centre);
  const largest = largestMagnitude(distances);
  return Number.isFinite(largest) ? distances.map((distance) => distance / largest) : null;
}
