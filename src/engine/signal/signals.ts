import type { Values } from "../statistics/values.ts";
import { longRuns } from "./long-runs.ts";
import type { NaturalLimits } from "./natural-limits.ts";
import { type Outside, outsideLimits } from "./outside-limits.ts";

/** Outside a limit, or part of a run of eight on one side of the centre. */
export type Signal = Outside | "run";

/**
 * What a process behaviour chart says of every value by its first two rules; a value outside is no news as part of a run.
 *
 * @param values - the series
 * @param limits - the natural limits; null says nothing of any value
 * @returns one entry per value: its signal, or null for routine variation and for missing
 * @example
 * signals([10, 12, 30], { centre: 11, lower: 5, upper: 17 }) // => [null, null, "above"]
 * signals([9, 9, 9, 9, 9, 9, 9, 9], { centre: 5, lower: 0, upper: 10 }) // => ["run", "run", "run", "run", "run", "run", "run", "run"]
 */
export function signals(values: Values, limits: Pick<NaturalLimits, "centre" | "lower" | "upper"> | null): (Signal | null)[] {
  if (limits === null) return values.map(() => null);
  const outside = outsideLimits(values, limits.lower, limits.upper);
  return longRuns(values, limits.centre).map((isRun, index) => outside[index] ?? (isRun ? "run" : null));
}
