import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import { sideOf } from "../statistics/side-of.ts";
import type { Values } from "../statistics/values.ts";

/** A value outside its limits lies above or below them. */
export type Outside = "above" | "below";

/**
 * Rule 1 of the process behaviour chart, also against limits of another period: which points lie outside.
 *
 * @param values - the series
 * @param lower - lower limit
 * @param upper - upper limit
 * @returns one entry per value: `above`, `below`, or null for inside and for missing
 * @example
 * outsideLimits([3, 7, 12, null], 5, 10) // => ["below", null, "above", null]
 */
export function outsideLimits(values: Values, lower: number, upper: number): (Outside | null)[] {
  const magnitude = largestMagnitude([...present(values), lower, upper]);
  return values.map((value) => {
    if (value === null) return null;
    if (sideOf(value, upper, magnitude) === "above") return "above";
    return sideOf(value, lower, magnitude) === "below" ? "below" : null;
  });
}
