/**
 * The largest absolute value: the yardstick for what rounding can blur.
 *
 * @param values - finite numbers
 * @returns max |value|; 0 for no numbers
 * @example
 * largestMagnitude([3, -7, 5]) // => 7
 */
export function largestMagnitude(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}
