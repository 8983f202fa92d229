import type { Model } from "./model.ts";
import { computeCell, periodValues, type Rollup, valueAt } from "./roll-up.ts";

/** A copy of a roll-up in which the values of one period can be changed and tried out. */
export interface Scenario {
  /** Has every month, as `Model.grid`. */
  readonly rollup: Rollup;
  /** The column that may change. */
  readonly column: number;
}

/** Copies the values of a model so that one of its periods can be played with; the model keeps its own. */
export function openScenario({ grid, columns }: Model, period: number): Scenario {
  return { rollup: { ...grid, values: grid.values.slice() }, column: columns[period] as number };
}

/**
 * Gives a KPI another value and computes again only what depends on it: the path above it, not the tree.
 *
 * A computed KPI keeps the value set here until something below it changes.
 *
 * @param value - NaN takes the value away.
 */
export function setValue({ rollup, column }: Scenario, node: number, value: number): void {
  const { tree, values, periodCount } = rollup;
  const { dependents, ranks } = tree;
  values[node * periodCount + column] = value;
  // Nodes still to compute, the one that everything else may need last.
  const pending: number[] = [];
  const schedule = (changed: number): void => {
    for (let edge = dependents.first[changed] as number; edge < (dependents.first[changed + 1] as number); edge++) {
      insertByRank(pending, dependents.targets[edge] as number, ranks);
    }
  };
  schedule(node);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    computeCell(rollup, next, column);
    schedule(next);
  }
}

/** The value a KPI has in the scenario; null where there is none. */
export function scenarioValue({ rollup, column }: Scenario, node: number): number | null {
  return valueAt(rollup, node, column);
}

/** All KPIs in the scenario, by node; NaN where there is no value. */
export function scenarioValues({ rollup, column }: Scenario): Float64Array {
  return periodValues(rollup, column);
}

function insertByRank(pending: number[], node: number, ranks: Int32Array): void {
  const rank = ranks[node] as number;
  let at = pending.length;
  while (at > 0 && (ranks[pending[at - 1] as number] as number) < rank) at--;
  if (pending[at - 1] === node) return;
  pending.splice(at, 0, node);
}
