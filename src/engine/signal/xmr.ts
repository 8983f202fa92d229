import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import { sideOf } from "../statistics/side-of.ts";
import type { Values } from "../statistics/values.ts";
import { longRuns } from "./long-runs.ts";
import { movingRanges } from "./moving-ranges.ts";
import { type Centre, type NaturalLimits, naturalLimits } from "./natural-limits.ts";
import { nearLimitRuns } from "./near-limit-runs.ts";
import { type Outside, outsideLimits } from "./outside-limits.ts";

/** One value of an XmR chart. */
export interface XmrPoint {
  readonly value: number | null;
  readonly movingRange: number | null;
  /** Outside a limit, else part of a run of eight on one side of the centre, else null. */
  readonly signal: Outside | "run" | null;
  /** Whether the moving range exceeds its upper limit. */
  readonly jump: boolean;
  /** Whether the point is one of three out of four that crowd a limit. */
  readonly nearLimit: boolean;
}

/** An XmR chart: the limits, and every value judged by them. */
export interface Xmr {
  /** Null when no two neighbouring values are present; then no point has a signal. */
  readonly limits: NaturalLimits | null;
  readonly points: readonly XmrPoint[];
}

/**
 * Process behaviour (XmR) chart of a series: tells a signal from routine variation.
 *
 * Shifting or scaling the series shifts or scales the limits and leaves every flag as it is.
 *
 * @param values - the series, oldest first; missing values are neither judged nor bridged
 * @param centre - `mean`, or `median` for series with a few extreme values
 * @returns the limits and one point per value
 * @example
 * xmr([10, 12, 11, 12, 10, 11, 30]).points[6].signal // => "above"
 * xmr([10, 12, 11, 12, 10, 11, 12]).points[6].signal // => null
 * xmr([10]).limits // => null
 * @see D. J. Wheeler, Making Sense of Data (2003)
 */
export function xmr(values: Values, centre: Centre = "mean"): Xmr {
  const limits = naturalLimits(values, centre);
  const ranges = movingRanges(values);
  if (limits === null) {
    return { limits, points: values.map((value) => ({ value, movingRange: null, signal: null, jump: false, nearLimit: false })) };
  }
  const outside = outsideLimits(values, limits.lower, limits.upper);
  const runs = longRuns(values, limits.centre);
  const magnitude = largestMagnitude(present(values));
  const near = nearLimitRuns(values, limits);
  const points = values.map((value, index) => {
    const movingRange = ranges[index] ?? null;
    return {
      value,
      movingRange,
      signal: outside[index] ?? (runs[index] === true ? ("run" as const) : null),
      jump: movingRange !== null && sideOf(movingRange, limits.upperRange, magnitude) === "above",
      nearLimit: near[index] === true,
    };
  });
  return { limits, points };
}
