/**
 * Middle value, or the mean of the two middle values.
 *
 * @param values - finite numbers, in any order; left untouched
 * @returns the median, or null for no numbers
 * @example
 * median([9, 1, 4]) // => 4
 * median([1, 2, 4, 9]) // => 3
 * median([]) // => null
 */
export function median(values: readonly number[]): number | null {
  const ascending = [...values].sort((a, b) => a - b);
  const middle = ascending.length >> 1;
  const upper = ascending[middle];
  if (upper === undefined) return null;
  const lower = ascending.length % 2 === 1 ? upper : (ascending[middle - 1] ?? upper);
  // Sorting keeps 0 and -0 as they came; the 0 added makes them one.
  return lower + (upper - lower) / 2 + 0;
}
