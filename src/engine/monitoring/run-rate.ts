import { ratio } from "../statistics/ratio.ts";

/**
 * What a flow would amount to over a whole period if it went on as so far: month × 12, three months × 4, days × month.
 *
 * @param total - amount so far; null is missing
 * @param elapsed - months (or days) it took, > 0
 * @param period - months (or days) of the whole period
 * @returns amount of the whole period, or null when the amount is missing or nothing has elapsed
 * @example
 * runRate(150, 3, 12) // => 600
 * runRate(5000, 10, 30) // => 15000
 */
export function runRate(total: number | null, elapsed: number, period: number): number | null {
  return total === null ? null : ratio(total * period, elapsed);
}
