import type { Interval } from "./interval.ts";
import { NORMAL_95 } from "./normal.ts";

/**
 * 95 % confidence interval of a share, by Wilson's score: stays inside 0 … 1 and honest for small counts.
 *
 * @param events - how many of them, 0 … n
 * @param n - how many were asked
 * @returns the interval, or null when nobody was asked
 * @example
 * wilsonInterval(3, 25) // ≈ { low: 0.04166817150440358, high: 0.2995579392092732 }
 * wilsonInterval(0, 0) // => null
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927)
 */
export function wilsonInterval(events: number, n: number): Interval | null {
  if (n <= 0) return null;
  const share = events / n;
  const square = (NORMAL_95 * NORMAL_95) / n;
  const centre = (share + square / 2) / (1 + square);
  const reach = (NORMAL_95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  // At the ends the formula meets 0 and 1 exactly; rounding would miss them by a digit.
  return { low: events === 0 ? 0 : Math.max(0, centre - reach), high: events === n ? 1 : Math.min(1, centre + reach) };
}
