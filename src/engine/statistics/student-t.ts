/**
 * Two-sided p-value of Student's t: the probability of a |T| at least this large when nothing is there.
 *
 * Relative error below 1e-12 for 1 to 1,000 degrees of freedom, fractional ones (effective sample sizes) included.
 *
 * @param t - the statistic; its sign does not matter
 * @param degrees - degrees of freedom, > 0
 * @returns probability, 0 … 1
 * @example
 * studentTwoSided(0, 5) // => 1
 * studentTwoSided(12.706204736174698, 1) // ≈ 0.05
 * studentTwoSided(2.2281388519649385, 10) // ≈ 0.05
 * @see Abramowitz & Stegun 26.7.1 and 26.5.8 (incomplete beta), 6.1.47 (ratio of gamma functions)
 */
export function studentTwoSided(t: number, degrees: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const half = degrees / 2;
  const outside = degrees / (degrees + square);
  const inside = square / (degrees + square);
  if (inside === 0) return 1;
  const front = (outside ** half * Math.sqrt(inside) * halfStepGammaRatio(half)) / Math.sqrt(Math.PI);
  if (outside < (half + 1) / (half + 2.5)) return (front / half) * betaFraction(outside, half, 0.5);
  return 1 - (front / 0.5) * betaFraction(inside, 0.5, half);
}

/** Γ(a + ½) ÷ Γ(a): shifted up to where the asymptotic series has 12 digits, so that no logarithm of gamma is needed. */
function halfStepGammaRatio(a: number): number {
  let shift = 1;
  let high = a;
  while (high < 32) {
    shift *= high / (high + 0.5);
    high += 1;
  }
  const u = 1 / high;
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 - (u * 399) / 262144))));
  return shift * Math.sqrt(high) * series;
}

/** Continued fraction of the incomplete beta integral, by the modified Lentz method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let denominator = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let numerator = 1;
  let fraction = denominator;
  for (let step = 1; step <= 500; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    for (const coefficient of [even, odd]) {
      denominator = 1 / awayFromZero(1 + coefficient * denominator);
      numerator = awayFromZero(1 + coefficient / numerator);
      fraction *= denominator * numerator;
    }
    if (Math.abs(denominator * numerator - 1) < Number.EPSILON) break;
  }
  return fraction;
}
