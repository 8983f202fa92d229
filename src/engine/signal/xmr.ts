import type { Values } from "../statistics/values.ts";
import { longRuns } from "./long-runs.ts";
import { type Centre, type NaturalLimits, naturalLimits } from "./natural-limits.ts";
import { type Outside, outsideLimits } from "./outside-limits.ts";

/** One value of an XmR chart. */
export interface XmrPoint {
  readonly value: number | null;
  /** Outside a limit, else part of a run of eight on one side of the centre, else null. */
  readonly signal: Outside | "run" | null;
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
  if (limits === null) return { limits, points: values.map((value) => ({ value, signal: null })) };
  const outside = outsideLimits(values, limits.lower, limits.upper);
  const runs = longRuns(values, limits.centre);
  return { limits, points: values.map((value, at) => ({ value, signal: outside[at] ?? (runs[at] ? "run" : null) })) };
}
