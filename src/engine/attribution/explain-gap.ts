import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { contributions } from "./contributions.ts";
import { toAims } from "./endpoints.ts";
import type { GapRow } from "./gap-row.ts";
import { shareOf } from "./share-of.ts";

/**
 * Explains the gap between actual and target of one period: which KPI would bring how much if all reached their targets.
 *
 * A KPI without a target keeps its actual and brings 0. Below a computed KPI whose only target is typed for itself there are
 * no contributions: nothing says how it should be reached.
 *
 * @param period - Index of a period of the model.
 * @param kpi - Explain the gap of this KPI instead of that of the roots.
 * @returns One row per KPI, in table order.
 */
export function explainGap(model: Model, period: number, kpi?: number): readonly GapRow[] {
  const { ends, aims } = toAims(model, period);
  const { values, explained } = contributions(model.tree, ends, kpi);
  const gaps = ends.after.map((target, node) => (aims.aimed[node] === 1 ? target - (ends.before[node] as number) : Number.NaN));
  return Array.from(gaps, (gap, node) => {
    const whole = gaps[explained[node] as number] ?? Number.NaN;
    return {
      node,
      actual: finiteOrNull(ends.before[node] as number),
      target: aims.aimed[node] === 1 ? finiteOrNull(ends.after[node] as number) : null,
      gap: finiteOrNull(gap),
      contribution: Number.isNaN(whole) ? null : finiteOrNull(values[node] as number),
      share: shareOf(values[node] as number, whole),
    };
  });
}
