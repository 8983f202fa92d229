import { largestMagnitude } from "./largest-magnitude.ts";

/** A few units in the last place: what subtracting two numbers of the same size may leave behind. */
const ROUND_OFF = 16 * Number.EPSILON;

/**
 * Whether a series does not vary, apart from rounding.
 *
 * The changes of 1000.1, 1000.2, 1000.3 differ in their thirteenth digit only; judged against the numbers they were
 * computed from, they are one and the same.
 *
 * @param values - finite numbers
 * @param magnitude - size of the numbers the values were computed from; default the largest of the values themselves
 * @returns true when the range of the values is rounding, or there are fewer than two
 * @example
 * isFlat([5, 5, 5]) // => true
 * isFlat([5, 5, 5.1]) // => false
 */
export function isFlat(values: readonly number[], magnitude: number = largestMagnitude(values)): boolean {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return values.length < 2 || highest - lowest <= ROUND_OFF * magnitude;
}
