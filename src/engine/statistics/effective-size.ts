/** Below this, the autocorrelations are indistinguishable from noise and the number of pairs stands. */
const NEGLIGIBLE = 0.1;

/** Fewer than four values carry no interval at all. */
const FLOOR = 4;

/**
 * How many independent pairs two autocorrelated series are worth (first-order autoregressive form).
 *
 * @param pairs - number of pairs
 * @param autocorrelationX - lag-1 autocorrelation of the first series
 * @param autocorrelationY - lag-1 autocorrelation of the second series
 * @returns effective number, at most `pairs`, at least 4 unless there are fewer pairs
 * @example
 * effectiveSize(36, 0.7, 0.6) // ≈ 14.704225352112678
 * effectiveSize(36, 0.2, 0.2) // => 36
 * effectiveSize(12, 0.9, 0.9) // => 4
 */
export function effectiveSize(pairs: number, autocorrelationX: number, autocorrelationY: number): number {
  const shared = autocorrelationX * autocorrelationY;
  if (shared <= NEGLIGIBLE) return pairs;
  return Math.min(pairs, Math.max(FLOOR, (pairs * (1 - shared)) / (1 + shared)));
}
