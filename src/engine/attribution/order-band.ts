import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { isLeaf, type Tree } from "../tree/tree.ts";
import type { BandRow } from "./band-row.ts";
import { contributions } from "./contributions.ts";
import { betweenPeriods, type Endpoints } from "./endpoints.ts";
import { createLocalSplit, splitNode } from "./local-split.ts";
import { type Pass, planPasses } from "./passes.ts";
import { timesInterval } from "./product-range.ts";

/**
 * Tells how far each contribution depends on the order in which the factors are replaced.
 *
 * Whoever replaces one factor after the other gets one of k! answers per product; the contribution is their average, and
 * lowest and highest are the ends. Sums do not depend on order. Formulas that are neither sums nor products and move with
 * more than ten series show their average for both ends.
 *
 * @param from - Index of a period of the model.
 * @param to - Index of a period of the model.
 * @returns One row per KPI, in table order. `robust` is false for a root whose largest leaf may be another one in another
 *   order, and for the leaves that may take that place.
 */
export function orderBand(model: Model, from: number, to: number): readonly BandRow[] {
  const { tree } = model;
  const ends = betweenPeriods(model, from, to);
  const { values, explained } = contributions(tree, ends);
  const { lowest, highest } = ranges(tree, ends, values);
  const contested = contestedNodes(tree, values, explained, lowest, highest);
  return Array.from(values, (value, node) => ({
    node,
    contribution: finiteOrNull(value),
    lowest: finiteOrNull(lowest[node] as number),
    highest: finiteOrNull(highest[node] as number),
    robust: Number.isFinite(value) ? !contested.has(node) : null,
  }));
}

interface Ranges {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** The ends of every contribution; NaN where there is none. */
function ranges(tree: Tree, ends: Endpoints, values: Float64Array): Ranges {
  const lowest = new Float64Array(tree.size).fill(Number.NaN);
  const highest = new Float64Array(tree.size).fill(Number.NaN);
  const { passes, explained } = planPasses(tree, "roots");
  for (const pass of passes) {
    const effects = effectRanges(tree, ends, pass);
    for (const node of pass.nodes) {
      if (passes.length > 1 && explained[node] !== pass.tops[0]) continue;
      const change = (ends.after[node] as number) - (ends.before[node] as number);
      const one = (effects.lowest[node] as number) * change;
      const other = (effects.highest[node] as number) * change;
      const value = values[node] as number;
      // The average is inside, up to what rounding did to it.
      lowest[node] = Math.min(one, other, value);
      highest[node] = Math.max(one, other, value);
    }
  }
  return { lowest, highest };
}

/** The least and the most that one unit of each node can do to the top, chained down as the averages are. */
function effectRanges(tree: Tree, ends: Endpoints, { tops, nodes }: Pass): Ranges {
  const split = createLocalSplit(true);
  const lowest = new Float64Array(tree.size);
  const highest = new Float64Array(tree.size);
  for (const top of tops) {
    lowest[top] = 1;
    highest[top] = 1;
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as number;
    splitNode(tree, node, ends, split);
    for (let player = 0; player < split.count; player++) {
      const child = split.nodes[player] as number;
      const [low, high] = timesInterval(
        lowest[node] as number,
        highest[node] as number,
        split.lowest[player] as number,
        split.highest[player] as number,
      );
      lowest[child] = (lowest[child] as number) + low;
      highest[child] = (highest[child] as number) + high;
    }
  }
  return { lowest, highest };
}

/** Roots whose largest leaf depends on the order, and the leaves that may be it. */
function contestedNodes(
  tree: Tree,
  values: Float64Array,
  explained: Int32Array,
  lowest: Float64Array,
  highest: Float64Array,
): ReadonlySet<number> {
  const leavesByRoot = new Map<number, number[]>();
  values.forEach((value, node) => {
    const root = explained[node] as number;
    if (!isLeaf(tree, node) || !Number.isFinite(value) || root < 0) return;
    const leaves = leavesByRoot.get(root);
    if (leaves) leaves.push(node);
    else leavesByRoot.set(root, [node]);
  });
  const contested = new Set<number>();
  for (const [root, leaves] of leavesByRoot) {
    const least = (node: number): number => leastMagnitude(lowest[node] as number, highest[node] as number);
    const most = (node: number): number => Math.max(Math.abs(lowest[node] as number), Math.abs(highest[node] as number));
    const safest = leaves.reduce((best, leaf) => (least(leaf) > least(best) ? leaf : best));
    const rivals = leaves.filter((leaf) => leaf !== safest && most(leaf) > least(safest) * (1 + 1e-9));
    if (rivals.length === 0) continue;
    for (const node of [root, safest, ...rivals]) contested.add(node);
  }
  return contested;
}

function leastMagnitude(low: number, high: number): number {
  return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
}
