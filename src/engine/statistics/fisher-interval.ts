import type { Interval } from "./interval.ts";
import { NORMAL_95 } from "./normal.ts";

/**
 * 95 % confidence interval of a correlation, by Fisher's z.
 *
 * @param r - correlation, -1 … 1
 * @param size - number of pairs; may be an effective, fractional size
 * @returns the interval; [r, r] for a perfect correlation; null for three pairs or fewer
 * @example
 * fisherInterval(0.5, 6) // ≈ { low: -0.5243, high: 0.933 }
 * fisherInterval(1, 10) // => { low: 1, high: 1 }
 * fisherInterval(0.5, 3) // => null
 * @see R. A. Fisher, On the probable error of a coefficient of correlation (1921)
 */
export function fisherInterval(r: number, size: number): Interval | null {
  if (size <= 3) return null;
  if (Math.abs(r) >= 1) return { low: r, high: r };
  const centre = Math.atanh(r);
  const reach = NORMAL_95 / Math.sqrt(size - 3);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
