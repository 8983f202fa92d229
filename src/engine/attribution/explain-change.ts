import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import type { ChangeRow } from "./change-row.ts";
import { contributions } from "./contributions.ts";
import { betweenPeriods } from "./endpoints.ts";
import { shareOf } from "./share-of.ts";

/**
 * Explains how every KPI changed between two periods, and what that did to its root.
 *
 * Each root is explained by the KPIs below it; see `contributions` for what the parts promise. The contributions of a year
 * are not the sums of those of its months, though the changes are.
 *
 * @param from - Index of a period of the model.
 * @param to - Index of a period of the model; may be earlier than `from`.
 * @param kpi - Explain this KPI instead of the roots: also the way to look into a causal row.
 * @returns One row per KPI, in table order.
 */
export function explainChange(model: Model, from: number, to: number, kpi?: number): readonly ChangeRow[] {
  const { tree } = model;
  const ends = betweenPeriods(model, from, to);
  const { values, explained } = contributions(tree, ends, kpi);
  const changes = ends.after.map((after, node) => after - (ends.before[node] as number));
  return Array.from(changes, (change, node) => ({
    node,
    before: finiteOrNull(ends.before[node] as number),
    after: finiteOrNull(ends.after[node] as number),
    change: finiteOrNull(change),
    contribution: finiteOrNull(values[node] as number),
    share: shareOf(values[node] as number, changes[explained[node] as number]),
  }));
}
