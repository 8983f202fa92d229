import { type Model, typedTarget } from "./model.ts";
import { computeCell, periodValues } from "./roll-up.ts";
import { openScenario } from "./scenario.ts";
import { isLeaf } from "./tree.ts";

/** What every KPI would be if each one reached its target. */
export interface Aims {
  /** By node; NaN where there is neither a target nor an actual. */
  readonly values: Float64Array;
  /** 1 where the KPI, or something it is computed from, has a target of its own. */
  readonly aimed: Uint8Array;
}

/**
 * Rolls the targets of one period up the tree.
 *
 * A leaf takes its target and keeps its actual where it has none. A computed KPI is computed from those; only where
 * nothing it needs has a target does it take the target typed for itself.
 */
export function aims(model: Model, period: number): Aims {
  const { tree } = model;
  const { rollup } = openScenario(model.rollup, period);
  const aimed = new Uint8Array(tree.size);
  for (const node of tree.order) {
    if (aimed[node] === 1 && !isLeaf(tree, node)) computeCell(rollup, node, period);
    else {
      const target = typedTarget(model, node, period);
      if (Number.isNaN(target)) continue;
      rollup.values[node * rollup.periodCount + period] = target;
      aimed[node] = 1;
    }
    markDependents(model, node, aimed);
  }
  return { values: periodValues(rollup, period), aimed };
}

function markDependents({ tree: { dependents } }: Model, node: number, aimed: Uint8Array): void {
  const end = dependents.first[node + 1] as number;
  for (let edge = dependents.first[node] as number; edge < end; edge++) aimed[dependents.targets[edge] as number] = 1;
}
