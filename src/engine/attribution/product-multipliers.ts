import { gaussLegendre } from "./gauss-legendre.ts";

/** Room to work in, kept between calls because trees have thousands of products. */
interface Workspace {
  /** The factors at one point on the way. */
  readonly values: Float64Array;
  /** The weight of that point times the factors in front of each one. */
  readonly prefixes: Float64Array;
}

let workspace: Workspace | undefined;

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
 * @example
 * productMultipliers([100, 10], [110, 12]) // => [11, 105]
 * productMultipliers([1, 1, 1, 1], [2, 2, 2, 2]) // ≈ [3.75, 3.75, 3.75, 3.75]
 *
 * @see Owen (1972), “Multilinear extensions of games”; Sun & Sundararajan (2011). Runs in O(n²).
 */
export function productMultipliers(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  count: number = before.length,
  multipliers: Float64Array = new Float64Array(count),
): Float64Array {
  switch (count) {
    case 1:
      multipliers[0] = 1;
      break;
    case 2:
      multipliers[0] = ((before[1] as number) + (after[1] as number)) / 2;
      multipliers[1] = ((before[0] as number) + (after[0] as number)) / 2;
      break;
    case 3:
      multipliers[0] = besideTwo(before, after, 1, 2);
      multipliers[1] = besideTwo(before, after, 2, 0);
      multipliers[2] = besideTwo(before, after, 0, 1);
      break;
    default:
      integrate(before, after, count, multipliers);
  }
  return multipliers;
}

/** What one unit of a factor is worth beside two others: the average over the six orders, written out. */
function besideTwo(before: ArrayLike<number>, after: ArrayLike<number>, one: number, other: number): number {
  const oneBefore = before[one] as number;
  const oneAfter = after[one] as number;
  const otherBefore = before[other] as number;
  const otherAfter = after[other] as number;
  return (2 * (oneBefore * otherBefore + oneAfter * otherAfter) + (oneBefore * otherAfter + oneAfter * otherBefore)) / 6;
}

/** Adds, at each point on the way from before to after, the product of all factors but one. */
function integrate(before: ArrayLike<number>, after: ArrayLike<number>, count: number, multipliers: Float64Array): void {
  const { points, weights } = gaussLegendre(Math.ceil(count / 2));
  const { values, prefixes } = roomFor(count);
  multipliers.fill(0, 0, count);
  for (let at = 0; at < points.length; at++) {
    const point = points[at] as number;
    let product = weights[at] as number;
    for (let factor = 0; factor < count; factor++) {
      const value = (before[factor] as number) * (1 - point) + (after[factor] as number) * point;
      values[factor] = value;
      prefixes[factor] = product;
      product *= value;
    }
    let suffix = 1;
    for (let factor = count - 1; factor >= 0; factor--) {
      multipliers[factor] = (multipliers[factor] as number) + (prefixes[factor] as number) * suffix;
      suffix *= values[factor] as number;
    }
  }
}

function roomFor(count: number): Workspace {
  if (workspace === undefined || workspace.values.length < count) {
    workspace = { values: new Float64Array(count), prefixes: new Float64Array(count) };
  }
  return workspace;
}
