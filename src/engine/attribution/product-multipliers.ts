import { gaussLegendre } from "./gauss-legendre.ts";

/** Products of the factors before each one, kept between calls because trees have thousands of products. */
let prefixes: Float64Array | undefined;

/**
 * The Shapley multiplier of each factor of a product: the effect of one unit of the factor on the product, averaged over
 * all orders in which the factors can change. `multiplier × change of the factor` sums to the change of the product.
 *
 * Exact for any signs and zeros, and the same, up to sign of the changes, when before and after are exchanged. Because a product
 * is linear in each factor, the average over all n! orders equals an integral of a polynomial of degree n − 1, which
 * ⌈n/2⌉ points give exactly.
 *
 * @param before - Factors, finite.
 * @param after - The same factors later, in the same order.
 * @param count - How many factors there are, where the arrays have room for more.
 * @param multipliers - Takes the result; a new array by default.
 * @returns One multiplier per factor, in the unit of the product per unit of the factor.
 *
 * @see Owen (1972), “Multilinear extensions of games”; Sun & Sundararajan (2011). Runs in O(n²).
 */
export function productMultipliers(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  count: number = before.length,
  multipliers: Float64Array = new Float64Array(count),
): Float64Array {
  if (count > 3) integrate(before, after, count, multipliers);
  else for (let factor = 0; factor < count; factor++) multipliers[factor] = closedForm(before, after, count, factor);
  return multipliers;
}

/** Of up to three factors, the average over their orders written out. */
function closedForm(before: ArrayLike<number>, after: ArrayLike<number>, count: number, factor: number): number {
  if (count === 1) return 1;
  const one = (factor + 1) % count;
  const [start, end] = [before[one] as number, after[one] as number];
  if (count === 2) return (start + end) / 2;
  const other = (factor + 2) % count;
  const [otherStart, otherEnd] = [before[other] as number, after[other] as number];
  return (2 * (start * otherStart + end * otherEnd) + (start * otherEnd + end * otherStart)) / 6;
}

/** Adds, at each point on the way from before to after, the product of all factors but one. */
function integrate(before: ArrayLike<number>, after: ArrayLike<number>, count: number, multipliers: Float64Array): void {
  const { points, weights } = gaussLegendre(Math.ceil(count / 2));
  if (prefixes === undefined || prefixes.length < count) prefixes = new Float64Array(count);
  const products = prefixes;
  multipliers.fill(0, 0, count);
  const valueAt = (factor: number, point: number): number =>
    (before[factor] as number) * (1 - point) + (after[factor] as number) * point;
  for (let node = 0; node < points.length; node++) {
    const point = points[node] as number;
    let product = weights[node] as number;
    for (let factor = 0; factor < count; factor++) {
      products[factor] = product;
      product *= valueAt(factor, point);
    }
    let suffix = 1;
    for (let factor = count - 1; factor >= 0; factor--) {
      multipliers[factor] = (multipliers[factor] as number) + (products[factor] as number) * suffix;
      suffix *= valueAt(factor, point);
    }
  }
}
