import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { isLeaf, type Tree } from "../tree/tree.ts";
import type { BandRow } from "./band-row.ts";
import { contributions } from "./contributions.ts";
import { betweenPeriods, type Endpoints } from "./endpoints.ts";
import { createLocalSplit, splitNode } from "./local-split.ts";
import { overtakers } from "./overtakers.ts";
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
 * @returns One row per KPI, in table order. `robust` is false for a root whose leaf with the largest contribution is overtaken in
 *   some order, and for that leaf and those that overtake it.
 */
export function orderBand(model: Model, from: number, to: number): readonly BandRow[] {
  const { tree } = model;
  const ends = betweenPeriods(model, from, to);
  const { values, explained } = contributions(tree, ends);
  const { lowest, highest } = ranges(tree, ends, values);
  const contested = contestedNodes(tree, ends, values, explained, { lowest, highest });
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

/** Roots whose leaf with the largest contribution is overtaken in some order, that leaf, and those that overtake it. */
function contestedNodes(
  tree: Tree,
  ends: Endpoints,
  values: Float64Array,
  explained: Int32Array,
  { lowest, highest }: Ranges,
): ReadonlySet<number> {
  const leavesByRoot = new Map<number, number[]>();
  values.forEach((value, node) => {
    const root = explained[node] as number;
    if (!isLeaf(tree, node) || !Number.isFinite(value) || root < 0) return;
    const leaves = leavesByRoot.get(root);
    if (leaves) leaves.push(node);
    else leavesByRoot.set(root, [node]);
  });
  const bandOf = (leaf: number) => [lowest[leaf] as number, highest[leaf] as number] as const;
  const contested = new Set<number>();
  for (const [root, leaves] of leavesByRoot) {
    const contests = leadersOf(leaves, values).map((leader) => [leader, ...overtakers(tree, ends, bandOf, leader, leaves)]);
    const [contest = []] = contests;
    if (contests.some((each) => each.length === 1)) continue;
    for (const node of [root, ...contest]) contested.add(node);
  }
  return contested;
}

/** More leaves than this that tie for the lead are not all tried. */
const MOST_LEADERS = 4;

/** The leaves with the largest contribution; more than one where they tie. */
function leadersOf(leaves: readonly number[], values: Float64Array): readonly number[] {
  const size = (leaf: number): number => Math.abs(values[leaf] as number);
  const most = leaves.reduce((largest, leaf) => Math.max(largest, size(leaf)), 0);
  return leaves.filter((leaf) => size(leaf) >= most * (1 - 1e-9)).slice(0, MOST_LEADERS);
}
