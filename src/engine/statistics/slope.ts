import { finiteOrNull } from "./finite-or-null.ts";
import { isFlat } from "./is-flat.ts";
import { mean } from "./mean.ts";

/**
 * Slope of the least-squares line: how much y moves when x moves by 1.
 *
 * @param x - finite numbers
 * @param y - finite numbers, paired with `x` by position
 * @returns the slope, or null when x does not vary
 * @example
 * slope([1, 2, 3], [10, 12, 14]) // => 2
 * slope([4, 4], [1, 2]) // => null
 */
export function slope(x: readonly number[], y: readonly number[]): number | null {
  const meanX = mean(x);
  const meanY = mean(y);
  if (meanX === null || meanY === null || isFlat(x)) return null;
  let xx = 0;
  let xy = 0;
  x.forEach((value, index) => {
    xx += (value - meanX) ** 2;
    xy += (value - meanX) * ((y[index] ?? meanY) - meanY);
  });
  return finiteOrNull(xy / xx);
}
