import { ratio } from "./ratio.ts";

/**
 * Elasticity between two points, measured at their midpoint: the same forwards and backwards in time.
 *
 * @param causeBefore - the driver before
 * @param causeAfter - the driver after
 * @param effectBefore - the outcome before
 * @param effectAfter - the outcome after
 * @returns relative change of the outcome per relative change of the driver, or null when undefined
 * @example
 * arcElasticity(5, 6, 2000, 1400) // ≈ -1.9411764705882353
 * arcElasticity(5, 5, 2000, 1400) // => null
 */
export function arcElasticity(causeBefore: number, causeAfter: number, effectBefore: number, effectAfter: number): number | null {
  return ratio(midpointChange(effectBefore, effectAfter), midpointChange(causeBefore, causeAfter));
}

/** Change relative to the mean of before and after. */
function midpointChange(before: number, after: number): number | null {
  return ratio(after - before, (before + after) / 2);
}
