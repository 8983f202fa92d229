import { finiteOrNull } from "./finite-or-null.ts";
import { isFlat } from "./is-flat.ts";
import { mean } from "./mean.ts";

/**
 * Pearson's correlation of two series of equal length.
 *
 * Shifting or scaling either series changes nothing but, for a negative factor, the sign.
 *
 * @param x - finite numbers
 * @param y - finite numbers, paired with `x` by position
 * @returns r from -1 to 1, or null when there are fewer than two pairs or one series does not vary
 * @example
 * pearson([1, 2, 3], [2, 4, 6]) // => 1
 * pearson([1, 2, 3], [5, 5, 5]) // => null
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const meanX = mean(x);
  const meanY = mean(y);
  if (meanX === null || meanY === null || isFlat(x) || isFlat(y)) return null;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  x.forEach((value, index) => {
    const fromMeanX = value - meanX;
    const fromMeanY = (y[index] ?? meanY) - meanY;
    xx += fromMeanX * fromMeanX;
    yy += fromMeanY * fromMeanY;
    xy += fromMeanX * fromMeanY;
  });
  const r = finiteOrNull(xy / (Math.sqrt(xx) * Math.sqrt(yy)));
  return r === null ? null : Math.max(-1, Math.min(1, r));
}
