import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { slope } from "../statistics/slope.ts";
import type { Values } from "../statistics/values.ts";
import { lagPairs } from "./lag-pairs.ts";

/** `alike`: the outcome moves nearly as much; `weak`: by a third or more; `not-alike`: less, or the other way. */
export type ElasticityVerdict = "alike" | "weak" | "not-alike" | "too-little";

/** How strongly an outcome answers to a driver. */
export interface Elasticity {
  /** Relative change of the outcome per relative change of the driver; null when it cannot be computed. */
  readonly elasticity: number | null;
  /** What the outcome is multiplied by when the driver doubles. */
  readonly whenDoubled: number | null;
  /** Pairs used: both values present and above 0. */
  readonly n: number;
  readonly verdict: ElasticityVerdict;
}

const FEWEST_PAIRS = 6;

/**
 * "If the leading number doubles, does the lagging one rise likewise?": slope of ln(lagging) on ln(leading) at a lag.
 *
 * The scale of either series does not matter. Pairs with a value at or below 0 have no logarithm and are left out.
 *
 * @param leading - monthly values, oldest first; null is missing
 * @param lagging - monthly values of the same months
 * @param lag - months the first one leads by; default 0
 * @returns the elasticity, and the verdict from 0.8 alike, from 0.3 weak; `too-little` below six pairs
 * @example
 * elasticity([1, 2, 4, 8, 16, 32], [3, 6, 12, 24, 48, 96]) // ≈ { elasticity: 1, whenDoubled: 2, n: 6, verdict: "alike" }
 * elasticity([1, 2], [3, 6]).verdict // => "too-little"
 */
export function elasticity(leading: Values, lagging: Values, lag: number = 0): Elasticity {
  const pairs = lagPairs(logarithms(leading), logarithms(lagging), lag);
  const n = pairs.leading.length;
  const value = n < 2 ? null : slope(pairs.leading, pairs.lagging);
  const whenDoubled = value === null ? null : finiteOrNull(2 ** value);
  return { elasticity: value, whenDoubled, n, verdict: judge(value, n) };
}

function logarithms(values: Values): Values {
  return values.map((value) => (value !== null && value > 0 ? Math.log(value) : null));
}

function judge(value: number | null, n: number): ElasticityVerdict {
  if (value === null || n < FEWEST_PAIRS) return "too-little";
  if (value >= 0.8) return "alike";
  return value >= 0.3 ? "weak" : "not-alike";
}
