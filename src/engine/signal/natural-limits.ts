import { mean } from "../statistics/mean.ts";
import { median } from "../statistics/median.ts";
import { present } from "../statistics/present.ts";
import type { Values } from "../statistics/values.ts";
import { movingRanges } from "./moving-ranges.ts";

/** What the centre line and the typical moving range are taken from; the median shrugs off one or two extreme values. */
export type Centre = "mean" | "median";

/** What a process does on its own, without anything having happened. */
export interface NaturalLimits {
  /** Centre line: mean or median of the values. */
  readonly centre: number;
  /** Mean or median moving range. */
  readonly range: number;
  readonly lower: number;
  readonly upper: number;
  /** Upper limit of a single moving range. */
  readonly upperRange: number;
}

/**
 * Natural process limits of an XmR chart: centre ± constant × typical moving range.
 *
 * The standard deviation is not used: one shift of the level would inflate it and hide itself.
 *
 * @param values - the series; missing values leave a gap that no moving range crosses
 * @param centre - `mean` (constants 2.66 and 3.268) or `median` (3.145 and 3.865)
 * @returns the limits, or null when no two neighbouring values are present (or numbers overflow)
 * @example
 * naturalLimits([10, 50, 40, 30]) // ≈ { centre: 32.5, range: 20, lower: -20.7, upper: 85.7, upperRange: 65.36 }
 * naturalLimits([10]) // => null
 * @see D. J. Wheeler, Making Sense of Data (2003)
 */
export function naturalLimits(values: Values, centre: Centre = "mean"): NaturalLimits | null {
  const [typical, toLimits, toUpperRange] =
    centre === "mean" ? ([mean, 2.66, 3.268] as const) : ([median, 3.145, 3.865] as const);
  const line = typical(present(values));
  const range = typical(present(movingRanges(values)));
  if (line === null || range === null) return null;
  const limits = {
    centre: line,
    range,
    lower: line - toLimits * range,
    upper: line + toLimits * range,
    upperRange: toUpperRange * range,
  };
  return Object.values(limits).every(Number.isFinite) ? limits : null;
}
