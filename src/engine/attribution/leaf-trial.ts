import type { Model } from "../tree/model.ts";
import { periodValues } from "../tree/roll-up.ts";
import { findRoots, type Roots } from "../tree/roots.ts";
import { openScenario, type Scenario, scenarioValue, setValue } from "../tree/scenario.ts";
import type { Tree } from "../tree/tree.ts";
import { contributions } from "./contributions.ts";
import { withinPeriod } from "./endpoints.ts";

/** What single leaves do to their roots, from where everything is now. */
export interface LeafTrial {
  /** All KPIs now, by node; NaN where there is no value. */
  readonly now: Float64Array;
  /** Slope of its root along each KPI; NaN where there is none. */
  readonly slopes: Float64Array;
  /** The root of a leaf, if the leaf alone had another value; NaN where it has none. */
  readonly rootWith: (leaf: number, value: number) => number;
}

/** How a root depends on one KPI: in a way to be computed, along a straight line, or along a straight line of its reciprocal. */
const [COMPUTED, STRAIGHT, RECIPROCAL] = [0, 1, 2] as const;

/**
 * Prepares to try out other values of single leaves, each from the present state.
 *
 * A leaf that only sums and products lead up from moves its root along a straight line, so the slope tells the result exactly and
 * all leaves of a deep tree together cost no more than one walk. Other leaves are computed along their path.
 */
export function openLeafTrial(model: Model, period: number): LeafTrial {
  const { tree } = model;
  const now = periodValues(model.rollup, period);
  // Where nothing changes, the multipliers of a split are slopes: of a product, the product of the others.
  const slopes = contributions(tree, withinPeriod(model, period, now), "every-tree").multipliers;
  const belonging = findRoots(tree);
  const ways = waysToRoots(tree, belonging);
  let scenario: Scenario | undefined;
  const rootWith = (leaf: number, value: number): number => {
    const root = belonging.roots[leaf] as number;
    const from = now[leaf] as number;
    const slope = slopes[leaf] as number;
    if (ways[leaf] === STRAIGHT) return (now[root] as number) + slope * (value - from);
    // Of a + b ÷ x, −slope · x² is b.
    if (ways[leaf] === RECIPROCAL && from !== 0) return (now[root] as number) + slope * from * from * (1 / from - 1 / value);
    scenario ??= openScenario(model, period);
    setValue(scenario, leaf, value);
    const moved = scenarioValue(scenario, root) ?? Number.NaN;
    setValue(scenario, leaf, from);
    return moved;
  };
  return { now, slopes, rootWith };
}

function waysToRoots(tree: Tree, { roots }: Roots): Uint8Array {
  const { shapes, firstChild, children, inverted, order } = tree;
  const ways = new Uint8Array(tree.size);
  for (const root of roots) ways[root] = STRAIGHT;
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number;
    const shape = shapes[node];
    if (ways[node] !== STRAIGHT || (shape !== "sum" && shape !== "product")) continue;
    for (let edge = firstChild[node] as number; edge < (firstChild[node + 1] as number); edge++) {
      const child = children[edge] as number;
      const way = shape === "product" && inverted[edge] ? RECIPROCAL : STRAIGHT;
      ways[child] = isUsedOnce(tree, child) ? way : COMPUTED;
    }
  }
  return ways;
}

function isUsedOnce({ dependents: { first } }: Tree, node: number): boolean {
  return (first[node + 1] as number) - (first[node] as number) === 1;
}
