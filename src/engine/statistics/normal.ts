/** The point that a standard normal variable stays within, on either side, with probability 95 %. */
export const NORMAL_95 = 1.959963984540054;

const ROOT_TWO_PI = 2.5066282746310002;

/** From here on the continued fraction converges fast and keeps the digits of small tails. */
const SERIES_REACH = 3;

/**
 * Probability that a standard normal variable exceeds `z`.
 *
 * Accurate to 1e-15 absolutely, and to 1e-12 relative to the tail for z ≥ 0.
 *
 * @param z - standard deviations from the mean
 * @returns probability, 0 … 1
 * @example
 * normalTail(0) // => 0.5
 * normalTail(1.959963984540054) // ≈ 0.025
 * @see Abramowitz & Stegun 26.2.11 (series) and 26.2.14 (continued fraction)
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp(-0.5 * z * z) / ROOT_TWO_PI;
  return z < SERIES_REACH ? 0.5 - density * centralSeries(z) : density * tailFraction(z);
}

function centralSeries(z: number): number {
  let term = z;
  let total = z;
  for (let odd = 3; term > total * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    total += term;
  }
  return total;
}

function tailFraction(z: number): number {
  let below = z;
  for (let level = 120; level >= 1; level--) below = z + level / below;
  return 1 / below;
}
