import { type Aims, aims } from "../tree/aims.ts";
import { type Model, valueBefore } from "../tree/model.ts";
import { periodValues } from "../tree/roll-up.ts";

/** Two states of one tree, whose difference is to be explained. */
export interface Endpoints {
  /** By node; NaN where there is no value. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** What formulas read through `LAG` in each state. */
  readonly pastBefore: (node: number, lag: number) => number;
  readonly pastAfter: (node: number, lag: number) => number;
  /** 1 where the value after does not come from the KPIs below, so that they explain nothing; null where none is such. */
  readonly typed: Uint8Array | null;
}

/** From one period to another. */
export function betweenPeriods(model: Model, from: number, to: number): Endpoints {
  return {
    before: periodValues(model.rollup, from),
    after: periodValues(model.rollup, to),
    pastBefore: (node, lag) => valueBefore(model, node, from, lag),
    pastAfter: (node, lag) => valueBefore(model, node, to, lag),
    typed: null,
  };
}

/** From the values of a period to other values of the same period; what lies in the past is the same for both. */
export function withinPeriod(model: Model, period: number, after: Float64Array, typed: Uint8Array | null = null): Endpoints {
  const past = (node: number, lag: number): number => valueBefore(model, node, period, lag);
  return { before: periodValues(model.rollup, period), after, pastBefore: past, pastAfter: past, typed };
}

/** From the actuals of a period to its targets. */
export function toAims(model: Model, period: number): { readonly ends: Endpoints; readonly aims: Aims } {
  const goal = aims(model, period);
  return { ends: withinPeriod(model, period, goal.values, goal.typed), aims: goal };
}
