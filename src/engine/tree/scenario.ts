import { computeCell, type Rollup, valueAt } from "./roll-up.ts";

/** A copy of a roll-up in which the values of one period can be changed and tried out. */
export interface Scenario {
  readonly rollup: Rollup;
  readonly period: number;
}

/** Copies a roll-up so that one of its periods can be played with; the original keeps its values. */
export function openScenario(rollup: Rollup, period: number): Scenario {
  return { rollup: { ...rollup, values: rollup.values.slice() }, period };
}

/**
 * Gives a KPI another value and computes again only what depends on it: the path above it, not the tree.
 *
 * A computed KPI keeps the value set here until something below it changes.
 *
 * @param value - NaN takes the value away.
 */
export function setValue({ rollup, period }: Scenario, node: number, value: number): void {
  const { tree, values, periodCount } = rollup;
  const { dependents, ranks } = tree;
  values[node * periodCount + period] = value;
  // Nodes still to compute, the one that everything else may need last.
  const pending: number[] = [];
  const schedule = (changed: number): void => {
    for (let edge = dependents.first[changed] as number; edge < (dependents.first[changed + 1] as number); edge++) {
      insertByRank(pending, dependents.targets[edge] as number, ranks);
    }
  };
  schedule(node);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    computeCell(rollup, next, period);
    schedule(next);
  }
}

/** The value a KPI has in the scenario; null where there is none. */
export function scenarioValue({ rollup, period }: Scenario, node: number): number | null {
  return valueAt(rollup, node, period);
}

function insertByRank(pending: number[], node: number, ranks: Int32Array): void {
  const rank = ranks[node] as number;
  let at = pending.length;
  while (at > 0 && (ranks[pending[at - 1] as number] as number) < rank) at--;
  if (pending[at - 1] === node) return;
  pending.splice(at, 0, node);
}
