import type { Values } from "../statistics/values.ts";
import { type NaturalLimits, naturalLimits } from "./natural-limits.ts";
import { type Outside, outsideLimits } from "./outside-limits.ts";

/** Limits from fewer values are too loose and too shaky to judge by. */
const EARLIER_NEEDED = 6;

/** The newest value, judged by the months before it. */
export interface LatestSignal {
  /** `signal`: something happened; `noise`: routine variation; null: no newest value, or too few earlier ones. */
  readonly verdict: "signal" | "noise" | null;
  /** Which limit was passed, for a signal. */
  readonly side: Outside | null;
  /** Limits of the earlier values; null with the verdict. */
  readonly limits: NaturalLimits | null;
}

/**
 * Whether the newest month is unusual: judged by limits from the earlier months only, so that it cannot widen them itself.
 *
 * @param values - the series, oldest first; at least six of the earlier values must be present
 * @returns the verdict on the last value
 * @example
 * latestSignal([10, 12, 11, 12, 10, 11, 30]).verdict // => "signal"
 * latestSignal([10, 12, 11, 12, 10, 11, 12]).verdict // => "noise"
 * latestSignal([10, 12, 11, 12, 10, 30]).verdict // => null
 */
export function latestSignal(values: Values): LatestSignal {
  const unknown: LatestSignal = { verdict: null, side: null, limits: null };
  const newest = values[values.length - 1] ?? null;
  const earlier = values.slice(0, -1);
  if (newest === null || earlier.filter((value) => value !== null).length < EARLIER_NEEDED) return unknown;
  const limits = naturalLimits(earlier);
  if (limits === null) return unknown;
  const side = outsideLimits([newest], limits.lower, limits.upper)[0] ?? null;
  return { verdict: side === null ? "noise" : "signal", side, limits };
}
