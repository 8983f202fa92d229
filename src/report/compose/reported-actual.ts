import { valueAt } from "#engine";
import type { ReportContext } from "./report-context.ts";

/**
 * The actual of a KPI in a past period: as the tree of today computes it or, where that has not all it needs because the tree has
 * been refined since, as the period was closed with.
 */
export function reportedActual({ model, history }: ReportContext, node: number, period: number): number | null {
  const computed = valueAt(model.rollup, node, period);
  if (computed !== null) return computed;
  const { id } = model.tree.definitions[node] ?? {};
  const closed = history.find((month) => month.period === model.periods[period]?.label);
  return closed?.kpis.find((kpi) => kpi.id === id)?.actual ?? null;
}
