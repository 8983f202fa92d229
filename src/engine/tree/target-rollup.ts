import { aims } from "./aims.ts";
import type { Model } from "./model.ts";
import type { Rollup } from "./roll-up.ts";

/** What every KPI would be in each period if each one reached its target (see `aims`). */
export interface TargetRollup {
  /** Also has KPIs without a target, at their actuals: others are computed from them. */
  readonly rollup: Rollup;
  /** Node-major as the values: 1 where the KPI, or something it is computed from, has a target of its own. */
  readonly aimed: Uint8Array;
}

/**
 * Rolls the targets up the tree, period by period.
 *
 * @param through - Index of the last period; those after it are blank.
 */
export function targetRollup(model: Model, through: number): TargetRollup {
  const { tree, periods } = model;
  const values = new Float64Array(tree.size * periods.length).fill(Number.NaN);
  const aimed = new Uint8Array(values.length);
  for (let period = 0; period <= through; period++) {
    const goal = aims(model, period);
    for (let node = 0; node < tree.size; node++) {
      values[node * periods.length + period] = goal.values[node] as number;
      aimed[node * periods.length + period] = goal.aimed[node] as number;
    }
  }
  return { rollup: { tree, periodCount: periods.length, values }, aimed };
}

/** The target of a KPI in a period; null where neither it nor anything below it has one. */
export function targetAt({ rollup, aimed }: TargetRollup, node: number, period: number): number | null {
  const cell = node * rollup.periodCount + period;
  const target = rollup.values[cell] ?? Number.NaN;
  return aimed[cell] === 1 && Number.isFinite(target) ? target : null;
}
