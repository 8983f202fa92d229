import { largestMagnitude } from "../statistics/largest-magnitude.ts";
import { present } from "../statistics/present.ts";
import { sideOf } from "../statistics/side-of.ts";
import type { Values } from "../statistics/values.ts";
import { movingRanges } from "./moving-ranges.ts";
import { type Centre, type NaturalLimits, naturalLimits } from "./natural-limits.ts";
import { nearLimitRuns } from "./near-limit-runs.ts";
import { type Signal, signals } from "./signals.ts";

/** One value of an XmR chart. */
export interface XmrPoint {
  readonly value: number | null;
  readonly movingRange: number | null;
  readonly signal: Signal | null;
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
 * Process behaviour (XmR) chart of a series by all its rules: tells a signal from routine variation.
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
  const found = signals(values, limits);
  const ranges = movingRanges(values);
  const magnitude = largestMagnitude(present(values));
  const near = limits && nearLimitRuns(values, limits);
  const points = values.map((value, index) => {
    const movingRange = ranges[index] ?? null;
    const isJump = limits !== null && movingRange !== null && sideOf(movingRange, limits.upperRange, magnitude) === "above";
    return { value, movingRange, signal: found[index] ?? null, jump: isJump, nearLimit: near?.[index] === true };
  });
  return { limits, points };
}
