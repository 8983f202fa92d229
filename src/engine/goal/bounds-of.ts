import type { KpiDefinition } from "../tree/definition.ts";

/** The values a KPI can have; infinite where nothing limits it. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What a KPI can be at all: a rate stays between 0 and 1, an amount does not fall below 0, points (`pt`) may be anything.
 *
 * What the KPI already is counts as possible: a rate of 105 % (NRR) and a negative amount (profit) are not bounded on that
 * side.
 *
 * @param now - Present value; NaN where there is none.
 */
export function boundsOf({ unit }: KpiDefinition, now: number): Bounds {
  const word = unit.normalize("NFKC").trim().toLowerCase();
  const low = now < 0 || word === "pt" || word === "ポイント" ? Number.NEGATIVE_INFINITY : 0;
  return { low, high: word === "%" && !(now > 1) ? 1 : Number.POSITIVE_INFINITY };
}

/** The nearest value within the bounds. */
export function withinBounds({ low, high }: Bounds, value: number): number {
  return Math.min(Math.max(value, low), high);
}
