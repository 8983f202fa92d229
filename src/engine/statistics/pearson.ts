import { relativeDeviations } from "./relative-deviations.ts";

/** A line is a line, although squaring and rooting may leave its correlation a digit short of 1. */
const ROUND_OFF = 8 * Number.EPSILON;

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
  const fromMeanX = relativeDeviations(x);
  const fromMeanY = relativeDeviations(y);
  if (fromMeanX === null || fromMeanY === null) return null;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  fromMeanX.forEach((deviationX, index) => {
    const deviationY = fromMeanY[index] ?? 0;
    xx += deviationX * deviationX;
    yy += deviationY * deviationY;
    xy += deviationX * deviationY;
  });
  const r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
  return 1 - Math.abs(r) < ROUND_OFF ? Math.sign(r) : r;
}
