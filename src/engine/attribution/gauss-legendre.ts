/** Points between 0 and 1 and their weights, which sum to 1. */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Rules already computed, by their number of points. */
let known: Map<number, Quadrature> | undefined;

/**
 * The Gauss–Legendre rule on the interval from 0 to 1, exact for polynomials of degree up to `2 × count − 1`.
 *
 * @param count - Number of points, at least 1.
 *
 * @example
 * gaussLegendre(2).points // ≈ [0.2113248654, 0.7886751346]
 *
 * @see Abramowitz & Stegun 25.4.29. Points are found by Newton's method on first use and kept.
 */
export function gaussLegendre(count: number): Quadrature {
  known ??= new Map();
  const found = known.get(count);
  if (found !== undefined) return found;
  const rule = computeRule(count);
  known.set(count, rule);
  return rule;
}

function computeRule(count: number): Quadrature {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  // The rule is symmetric, so half of the roots give all of them, exactly mirrored.
  for (let index = 0; index * 2 < count; index++) {
    const { root, slope } = legendreRoot(count, index);
    const weight = 1 / ((1 - root * root) * slope * slope);
    points[index] = (1 - root) / 2;
    points[count - 1 - index] = (1 + root) / 2;
    weights[index] = weight;
    weights[count - 1 - index] = weight;
  }
  return { points, weights };
}

/** The root number `index` of the Legendre polynomial, from the largest down, and the slope there. */
function legendreRoot(degree: number, index: number): { root: number; slope: number } {
  let root = index * 2 + 1 === degree ? 0 : Math.cos((Math.PI * (index + 0.75)) / (degree + 0.5));
  for (let round = 0; round < 100; round++) {
    const { value, slope } = legendre(degree, root);
    const next = root - value / slope;
    if (Math.abs(next - root) <= Number.EPSILON) return { root, slope };
    root = next;
  }
  return { root, slope: legendre(degree, root).slope };
}

/** Value and slope of the Legendre polynomial, by the three-term recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let value = 1;
  let previous = 0;
  for (let order = 1; order <= degree; order++) {
    [value, previous] = [((2 * order - 1) * x * value - (order - 1) * previous) / order, value];
  }
  return { value, slope: (degree * (x * value - previous)) / (x * x - 1) };
}
