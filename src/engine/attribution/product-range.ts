/** The least and the most that one unit of each factor is worth, over all orders. */
export interface ProductRange {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * How far the effect of each factor of a product depends on the order in which the factors change.
 *
 * The effect of a factor is the product of the others, each at its old or its new value, and for every such choice there is
 * an order that makes it. The extremes of a product whose factors are chosen independently are products of extremes, so
 * multiplying intervals finds them exactly, whatever the signs, without trying n! orders.
 *
 * Runs in O(n).
 *
 * @example
 * productRange([2, 3, 1], [4, 5, 1]).highest // => [5, 4, 20]
 */
export function productRange(before: ArrayLike<number>, after: ArrayLike<number>): ProductRange {
  const count = before.length;
  const lowest = new Float64Array(count).fill(1);
  const highest = new Float64Array(count).fill(1);
  const multiplyOn = (start: number, step: number): void => {
    let low = 1;
    let high = 1;
    for (let at = start; at >= 0 && at < count; at += step) {
      [lowest[at], highest[at]] = timesInterval(lowest[at] as number, highest[at] as number, low, high);
      [low, high] = timesInterval(low, high, before[at] as number, after[at] as number);
    }
  };
  multiplyOn(0, 1);
  multiplyOn(count - 1, -1);
  return { lowest, highest };
}

/**
 * The interval of all products of a number of one interval and a number of the other. Ends in any order.
 *
 * @example
 * timesInterval(-1, 2, 3, 4) // => [-4, 8]
 */
export function timesInterval(a: number, b: number, c: number, d: number): readonly [number, number] {
  const products = [a * c, a * d, b * c, b * d] as const;
  return [Math.min(...products), Math.max(...products)];
}
