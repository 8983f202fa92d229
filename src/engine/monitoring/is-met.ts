import { sideOf } from "../statistics/side-of.ts";
import type { Direction } from "./achievement.ts";

/**
 * Whether a value has reached its target; one that misses it by rounding only has.
 *
 * @param actual - present value; null is missing
 * @param target - value to be reached; null is missing
 * @param direction - `up` (default): at least the target; `down`: at most
 * @returns true, false, or null when a number is missing
 * @example
 * isMet(5, 5) // => true
 * isMet(0.3, 0.1 + 0.2) // => true
 * isMet(2.4, 2.0, "down") // => false
 * isMet(null, 5) // => null
 */
export function isMet(actual: number | null, target: number | null, direction: Direction = "up"): boolean | null {
  if (actual === null || target === null) return null;
  return sideOf(actual, target) !== (direction === "up" ? "below" : "above");
}
