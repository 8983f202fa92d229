import type { KpiDefinition } from "#engine";
import type { RandomTree } from "./random-tree.ts";

/** The rows of a tree as the engine takes them. */
export function definitionsOf(tree: RandomTree): KpiDefinition[] {
  return tree.parents.map((parent, node) => ({
    id: `k${node}`,
    parent: parent < 0 ? "" : `k${parent}`,
    operator: tree.operators[node] ?? "=",
    name: `KPI ${node}`,
    formula: "",
    unit: "",
    direction: "up",
    kind: "flow",
    timing: null,
    stage: "",
    area: "",
    owner: "",
    controllability: 3,
    lag: null,
    target: null,
    baseline: null,
    role: "",
    audience: "",
    status: "",
    cadence: "",
    definition: "",
    row: node + 2,
  }));
}
