import type { Tree } from "../tree/tree.ts";
import type { Endpoints } from "./endpoints.ts";
import { createLocalSplit, splitNode } from "./local-split.ts";

/** The ends of a band, sign left out. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** Two magnitudes nearer than this are equal up to rounding. */
const TIE = 1e-9;

/**
 * Finds the leaves that, in some order of replacing the factors, have a larger part than the leader.
 *
 * Follows both leaves up to where they meet. Above that they share one effect, below it their orders are independent. In a
 * product, what counts is which branch moves first and which other factors move before, between and after the two. Where the
 * way leads through a formula or a KPI that is used twice, the whole bands decide: then a leaf may be said to overtake that never
 * does, but not the other way round.
 *
 * @param bandOf - Ends of the contribution of a leaf.
 */
export function overtakers(
  tree: Tree,
  ends: Endpoints,
  bandOf: (leaf: number) => readonly [number, number],
  leader: number,
  leaves: readonly number[],
): readonly number[] {
  const { least } = magnitudes(...bandOf(leader));
  const branches = branchesAbove(tree, leader);
  return leaves.filter((leaf) => {
    // Most leaves are out of the question by their bands alone.
    if (leaf === leader || !isMore(magnitudes(...bandOf(leaf)).most, least)) return false;
    const meeting = meetingOf(tree, branches, leaf);
    return meeting === null || overtakesAt(tree, ends, meeting, leader, leaf);
  });
}

/** Where the ways up from two leaves meet, and by which branches. */
interface Meeting {
  readonly node: number;
  readonly leading: number;
  readonly rivalling: number;
}

function overtakesAt(tree: Tree, ends: Endpoints, { node, leading, rivalling }: Meeting, leader: number, rival: number): boolean {
  const { least } = reach(tree, ends, leader, leading);
  const { most } = reach(tree, ends, rival, rivalling);
  if (tree.shapes[node] === "sum") return isMore(most, least);
  const factors = factorsOf(tree, ends, node);
  const at = (branch: number): number => factors.findIndex((factor) => factor.node === branch);
  return overtakesInProduct(factors, at(leading), at(rivalling), least, most);
}

function isMore(one: number, other: number): boolean {
  return one > other * (1 + TIE);
}

/** What numbers between two ends are worth at least and at most, sign left out. */
export function magnitudes(low: number, high: number): Reach {
  const [one, other] = [Math.abs(low), Math.abs(high)];
  return { least: low <= 0 && high >= 0 ? 0 : Math.min(one, other), most: Math.max(one, other) };
}

/** The nodes above a leaf, as far as sums and products lead, each with the child it is reached by. */
function branchesAbove(tree: Tree, leaf: number): ReadonlyMap<number, number> {
  const branches = new Map<number, number>();
  for (let branch = leaf, node = above(tree, leaf); node >= 0; branch = node, node = above(tree, node))
    branches.set(node, branch);
  return branches;
}

function meetingOf(tree: Tree, branches: ReadonlyMap<number, number>, rival: number): Meeting | null {
  for (let branch = rival, node = above(tree, rival); node >= 0; branch = node, node = above(tree, node)) {
    const leading = branches.get(node);
    if (leading !== undefined) return { node, leading, rivalling: branch };
  }
  return null;
}

/** The sum or product that alone needs a node; -1 when there is none. */
function above({ dependents: { first, targets }, shapes }: Tree, node: number): number {
  const start = first[node] as number;
  if ((first[node + 1] as number) - start !== 1) return -1;
  const user = targets[start] as number;
  return shapes[user] === "sum" || shapes[user] === "product" ? user : -1;
}

/** How much the change of a leaf can move the top of its branch. */
function reach(tree: Tree, ends: Endpoints, leaf: number, branch: number): Reach {
  const split = createLocalSplit(true);
  const change = Math.abs((ends.after[leaf] as number) - (ends.before[leaf] as number));
  let [least, most] = [change, change];
  for (let node = leaf; node !== branch; ) {
    const parent = above(tree, node);
    splitNode(tree, parent, ends, split);
    const at = split.nodes.subarray(0, split.count).indexOf(node);
    const step = magnitudes(split.lowest[at] as number, split.highest[at] as number);
    [least, most] = [least * step.least, most * step.most];
    node = parent;
  }
  return { least, most };
}

/** A factor of a product, its sign left out. */
interface Factor {
  readonly node: number;
  readonly before: number;
  readonly after: number;
  /** What one unit of the KPI is worth to the factor: 1, or that of 1 ÷ x. */
  readonly unit: number;
}

function factorsOf({ firstChild, children, inverted }: Tree, ends: Endpoints, product: number): readonly Factor[] {
  const factors: Factor[] = [];
  for (let edge = firstChild[product] as number; edge < (firstChild[product + 1] as number); edge++) {
    const node = children[edge] as number;
    const before = Math.abs(ends.before[node] as number);
    const after = Math.abs(ends.after[node] as number);
    factors.push(
      inverted[edge]
        ? { node, before: 1 / before, after: 1 / after, unit: 1 / (before * after) }
        : { node, before, after, unit: 1 },
    );
  }
  return factors;
}

/**
 * Each of two factors counts at the old or new value of the others, depending on who moves first; a third factor that moves
 * between the two counts at its old value for the first of them and at its new value for the second.
 */
function overtakesInProduct(
  factors: readonly Factor[],
  leading: number,
  rivalling: number,
  least: number,
  most: number,
): boolean {
  const [a, b] = [factors[leading], factors[rivalling]];
  if (a === undefined || b === undefined) return true;
  const others = factors.filter((factor) => factor !== a && factor !== b);
  const leaderFirst = bestRatio(others.map(({ before, after }) => [before, after]));
  const rivalFirst = bestRatio(others.map(({ before, after }) => [after, before]));
  const [forLeader, forRival] = [a.unit * least, b.unit * most];
  return (
    isMore(forRival * a.after * leaderFirst[1], forLeader * b.before * leaderFirst[0]) ||
    isMore(forRival * a.before * rivalFirst[1], forLeader * b.after * rivalFirst[0])
  );
}

/**
 * The most favourable products, for the leader and for the rival, over the places of the other factors: both see the old
 * value, both the new, or each its own.
 *
 * @param between - For each factor, what leader and rival see of it when it moves between them.
 */
function bestRatio(between: readonly (readonly [number, number])[]): readonly [number, number] {
  let [leader, rival] = [1, 1];
  for (const [seenByLeader, seenByRival] of between) {
    const isBetter = seenByRival > seenByLeader;
    const same = Math.max(seenByLeader, seenByRival);
    leader *= isBetter ? seenByLeader : same;
    rival *= isBetter ? seenByRival : same;
  }
  return [leader, rival];
}
