import { gaussLegendre } from "./gauss-legendre.ts";

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
 * @returns One multiplier per factor, in the unit of the product per unit of the factor.
 *
 * @see Owen (1972), “Multilinear extensions of games”; Sun & Sundararajan (2011). Runs in O(n²).
 */
export function productMultipliers(before: ArrayLike<number>, after: ArrayLike<number>): Float64Array {
  const multipliers = new Float64Array(before.length);
  if (before.length <= 3) closedForm(before, after, multipliers);
  else integrate(before, after, multipliers);
  return multipliers;
}

/** Up to three factors, without a detour: most products of a KPI tree are such, and there are thousands of them. */
function closedForm(before: ArrayLike<number>, after: ArrayLike<number>, multipliers: Float64Array): void {
  const count = before.length;
  if (count === 1) multipliers[0] = 1;
  for (let factor = 0; factor < count && count > 1; factor++) {
    const one = (factor + 1) % count;
    const [oneBefore, oneAfter] = [before[one] as number, after[one] as number];
    if (count === 2) {
      multipliers[factor] = (oneBefore + oneAfter) / 2;
      continue;
    }
    const other = (factor + 2) % count;
    const [otherBefore, otherAfter] = [before[other] as number, after[other] as number];
    const unmixed = oneBefore * otherBefore + oneAfter * otherAfter;
    multipliers[factor] = (2 * unmixed + oneBefore * otherAfter + oneAfter * otherBefore) / 6;
  }
}

/** Adds, at each point on the way from before to after, the product of all factors but one. */
function integrate(before: ArrayLike<number>, after: ArrayLike<number>, multipliers: Float64Array): void {
  const count = before.length;
  const { points, weights } = gaussLegendre(Math.ceil(count / 2));
  const prefixes = new Float64Array(count);
  const valueAt = (factor: number, point: number): number =>
    (before[factor] as number) * (1 - point) + (after[factor] as number) * point;
  for (let node = 0; node < points.length; node++) {
    const point = points[node] as number;
    let product = weights[node] as number;
    for (let factor = 0; factor < count; factor++) {
      prefixes[factor] = product;
      product *= valueAt(factor, point);
    }
    let suffix = 1;
    for (let factor = count - 1; factor >= 0; factor--) {
      multipliers[factor] = (multipliers[factor] as number) + (prefixes[factor] as number) * suffix;
      suffix *= valueAt(factor, point);
    }
  }
}
