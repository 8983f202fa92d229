import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import { type Side, sideOf } from "../statistics/side-of.ts";
import type { Values } from "../statistics/values.ts";
import type { NaturalLimits } from "./natural-limits.ts";

/** Successive points looked at together, and how many of them must crowd one limit. */
const WINDOW = 4;
const CROWD = 3;

/**
 * Rule 3 of the process behaviour chart: three of four successive points nearer to the same limit than to the centre.
 *
 * Each side is counted on its own: three high and one low is a signal, two and two is none.
 *
 * @param values - the series; a window with a missing value still counts the other three
 * @param limits - the natural limits
 * @returns one entry per value: whether it is one of the crowding points
 * @example
 * nearLimitRuns([5, 9, 8, 1, 9], { centre: 5, lower: 0, upper: 10 }) // => [false, true, true, false, true]
 * nearLimitRuns([5, 9, 1, 1, 9], { centre: 5, lower: 0, upper: 10 }) // => [false, false, false, false, false]
 */
export function nearLimitRuns(values: Values, limits: Pick<NaturalLimits, "centre" | "lower" | "upper">): boolean[] {
  const { centre, lower, upper } = limits;
  const magnitude = largestMagnitude([...present(values), lower, upper]);
  const isOn = (side: Side, value: number | null, line: number): boolean =>
    value !== null && sideOf(value, line, magnitude) === side;
  const isHigh = (value: number | null): boolean => isOn("above", value, (centre + upper) / 2);
  const isLow = (value: number | null): boolean => isOn("below", value, (centre + lower) / 2);
  const flags = new Array<boolean>(values.length).fill(false);
  for (let start = 0; start + WINDOW <= values.length; start++) {
    for (const isNear of [isHigh, isLow]) {
      const near = values.slice(start, start + WINDOW).flatMap((value, offset) => (isNear(value) ? [start + offset] : []));
      if (near.length >= CROWD) for (const index of near) flags[index] = true;
    }
  }
  return flags;
}
