import { ratio } from "../statistics/ratio.ts";

/** Which way a KPI is meant to move. */
export type Direction = "up" | "down";

/**
 * How much of a target has been reached.
 *
 * Higher is better: actual ÷ target. Lower is better: the way covered from the baseline, since actual ÷ target would call
 * a missed target of 2.0 with an actual of 2.4 "120 % achieved".
 *
 * @param actual - present value; null is missing
 * @param target - value to be reached
 * @param direction - `up` (default) or `down`
 * @param baseline - value at the start; needed for `down`, ignored for `up`
 * @returns ratio (1 is reached, may be negative or above 1), or null where it has no meaning: something missing, a target
 * at or below 0 going up, no baseline above the target going down
 * @example
 * achievement(90, 120) // => 0.75
 * achievement(2.4, 2.0, "down", 3.0) // ≈ 0.6
 * achievement(2.4, 2.0, "down") // => null
 */
export function achievement(
  actual: number | null,
  target: number | null,
  direction: Direction = "up",
  baseline: number | null = null,
): number | null {
  if (actual === null || target === null) return null;
  if (direction === "up") return target > 0 ? ratio(actual, target) : null;
  if (baseline === null || baseline <= target) return null;
  return ratio(baseline - actual, baseline - target);
}
