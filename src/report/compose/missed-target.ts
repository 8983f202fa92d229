import type { ReportContext } from "./report-context.ts";

/** The target of a KPI that has not reached it; null where it has, or where that is not known. */
export function missedTarget({ model, gaps }: ReportContext, node: number): number | null {
  const { target = null, gap = null } = gaps[node] ?? {};
  const sign = model.tree.definitions[node]?.direction === "down" ? -1 : 1;
  return gap !== null && sign * gap > 0 ? target : null;
}
