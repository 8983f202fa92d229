import type { KpiDefinition } from "#engine";
import { plainKpi } from "../support/plain-kpi.ts";
import type { RandomTree } from "./random-tree.ts";

/** The rows of a tree as the engine takes them. */
export function definitionsOf(tree: RandomTree): KpiDefinition[] {
  return tree.parents.map((parent, node) =>
    plainKpi({
      id: `k${node}`,
      parent: parent < 0 ? "" : `k${parent}`,
      operator: tree.operators[node] ?? "=",
      name: `KPI ${node}`,
      row: node + 2,
    }),
  );
}
