import { type Model, typedTarget } from "./model.ts";
import { computeCell } from "./roll-up.ts";
import { openScenario, scenarioValues } from "./scenario.ts";
import { isLeaf } from "./tree.ts";

/** What every KPI would be if each one reached its target. */
export interface Aims {
  /** By node; NaN where there is neither a target nor an actual. */
  readonly values: Float64Array;
  /** 1 where the KPI, or something it is computed from, has a target of its own. */
  readonly aimed: Uint8Array;
  /** 1 where a computed KPI has the target typed for itself, so that nothing below it says how to get there. */
  readonly typed: Uint8Array;
}

/**
 * Rolls the targets of one period up the tree.
 *
 * A leaf takes its target and keeps its actual where it has none. A computed KPI is computed from those; only where
 * nothing it needs has a target does it take the target typed for itself.
 */
export function aims(model: Model, period: number): Aims {
  const { tree } = model;
  const scenario = openScenario(model, period);
  const { rollup, column } = scenario;
  const aimed = new Uint8Array(tree.size);
  const typed = new Uint8Array(tree.size);
  for (const node of tree.order) {
    if (aimed[node] === 1 && !isLeaf(tree, node)) computeCell(rollup, node, column);
    else {
      const target = typedTarget(model, node, period);
      if (Number.isNaN(target)) continue;
      rollup.values[node * rollup.periodCount + column] = target;
      aimed[node] = 1;
      typed[node] = isLeaf(tree, node) ? 0 : 1;
    }
    markDependents(model, node, aimed);
  }
  return { values: scenarioValues(scenario), aimed, typed };
}

function markDependents({ tree: { dependents } }: Model, node: number, aimed: Uint8Array): void {
  const end = dependents.first[node + 1] as number;
  for (let edge = dependents.first[node] as number; edge < end; edge++) aimed[dependents.targets[edge] as number] = 1;
}
