import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import { type Side, sideOf } from "../statistics/side-of.ts";
import type { Values } from "../statistics/values.ts";

/** So many in a row on one side happen by chance once in 128 times. */
const RUN_LENGTH = 8;

/**
 * Rule 2 of the process behaviour chart: which points belong to eight or more in succession on one side of the centre.
 *
 * A value exactly on the centre line, and a missing value, end a run.
 *
 * @param values - the series
 * @param centre - the centre line
 * @returns one entry per value: whether it belongs to such a run
 * @example
 * longRuns([9, 1, 1, 1, 1, 1, 1, 1, 1], 5) // => [false, true, true, true, true, true, true, true, true]
 */
export function longRuns(values: Values, centre: number): boolean[] {
  const magnitude = largestMagnitude([...present(values), centre]);
  const flags = new Array<boolean>(values.length).fill(false);
  let runSide: Side = "on";
  let runStart = 0;
  values.forEach((value, index) => {
    const side = value === null ? "on" : sideOf(value, centre, magnitude);
    if (side !== runSide || side === "on") runStart = index;
    runSide = side;
    if (side === "on" || index - runStart + 1 < RUN_LENGTH) return;
    flags.fill(true, index - RUN_LENGTH + 1, index + 1);
  });
  return flags;
}
