import type { Tree } from "../tree/tree.ts";
import type { Endpoints } from "./endpoints.ts";
import { productRange } from "./product-range.ts";

/** The ends of a band, sign left out. */
interface Reach {
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
  // Most leaves are out of the question by their bands alone.
  const rivals = leaves.filter((leaf) => leaf !== leader && isMore(magnitudes(...bandOf(leaf)).most, least));
  if (rivals.length === 0) return rivals;
  const steps = stepsUp(tree, ends);
  const wayOfLeader = climb(steps, ends, leader);
  const placeOn = new Int32Array(tree.size).fill(-1);
  wayOfLeader.forEach(({ node }, place) => {
    placeOn[node] = place;
  });
  const contests = new Map<number, Contest>();
  return rivals.filter((rival) => {
    const rivalling = climb(steps, ends, rival, placeOn).pop();
    const leading = rivalling && wayOfLeader[placeOn[rivalling.node] ?? -1];
    if (!rivalling || !leading) return true;
    let contest = contests.get(leading.node);
    if (!contest) {
      contest = tree.shapes[leading.node] === "sum" ? inSum(leading) : inProduct(leading, factorsOf(tree, ends, leading.node));
      contests.set(leading.node, contest);
    }
    return contest(rivalling);
  });
}

/** Whether a rival overtakes the leader where their ways meet. */
type Contest = (rivalling: Place) => boolean;

/** One node on the way up from a leaf. */
interface Place {
  readonly node: number;
  /** The child by which the node is reached. */
  readonly branch: number;
  /** How much the change of the leaf can move that child. */
  readonly reach: Reach;
}

function isMore(one: number, other: number): boolean {
  return one > other * (1 + TIE);
}

/** What numbers between two ends are worth at least and at most, sign left out. */
function magnitudes(low: number, high: number): Reach {
  const [one, other] = [Math.abs(low), Math.abs(high)];
  return { least: low <= 0 && high >= 0 ? 0 : Math.min(one, other), most: Math.max(one, other) };
}

/** The step from each node to the one that needs it. */
interface Steps {
  /** The sum or product that alone needs the node; -1 when there is none. */
  readonly above: Int32Array;
  /** The least and the most that one unit of the node moves it, sign left out. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

function stepsUp(tree: Tree, ends: Endpoints): Steps {
  const steps = {
    above: new Int32Array(tree.size).fill(-1),
    least: new Float64Array(tree.size),
    most: new Float64Array(tree.size),
  };
  const { first } = tree.dependents;
  for (let node = 0; node < tree.size; node++) {
    const shape = tree.shapes[node];
    if (shape !== "sum" && shape !== "product") continue;
    const factors = factorsOf(tree, ends, node);
    // Signs are left out before anything is multiplied: a factor that goes from 1 to -1 is worth 1 in every order, never 0.
    const range = shape === "product" ? productRange(factors.map(beforeOf), factors.map(afterOf)) : null;
    factors.forEach(({ node: child, unit }, at) => {
      steps.above[child] = (first[child + 1] as number) - (first[child] as number) === 1 ? node : -1;
      steps.least[child] = range ? unit * (range.lowest[at] as number) : 1;
      steps.most[child] = range ? unit * (range.highest[at] as number) : 1;
    });
  }
  return steps;
}

function beforeOf({ before }: Factor): number {
  return before;
}

function afterOf({ after }: Factor): number {
  return after;
}

/** The way up from a leaf, as far as sums and products lead, or to the first node that is marked. */
function climb({ above, least, most }: Steps, ends: Endpoints, leaf: number, marks?: Int32Array): Place[] {
  const change = Math.abs((ends.after[leaf] as number) - (ends.before[leaf] as number));
  const way: Place[] = [];
  let reach = { least: change, most: change };
  for (let branch = leaf, node = above[leaf] as number; node >= 0; branch = node, node = above[node] as number) {
    way.push({ node, branch, reach });
    if (marks && (marks[node] as number) >= 0) break;
    reach = { least: reach.least * (least[branch] as number), most: reach.most * (most[branch] as number) };
  }
  return way;
}

/** A factor of a product, or a part of a sum, its sign left out. */
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

function inSum({ reach: { least } }: Place): Contest {
  return ({ reach: { most } }) => isMore(most, least);
}

/**
 * Each of two factors counts at the old or new value of the others, depending on who moves first. A third factor that moves
 * between the two counts at its old value for the first of them and at its new value for the second; where that does not help
 * the rival, it moves before or after both and counts alike.
 */
function inProduct({ branch, reach: { least } }: Place, factors: readonly Factor[]): Contest {
  const leader = factors.find(({ node }) => node === branch);
  const others = factors.filter((factor) => factor !== leader);
  const placeOf = new Map(others.map(({ node }, place) => [node, place]));
  const [before, after] = [others.map(beforeOf), others.map(afterOf)];
  const old = productRange(before, before).lowest;
  const renewed = productRange(after, after).lowest;
  const { highest } = productRange(before, after);
  return ({ branch: rivalling, reach: { most } }) => {
    const place = placeOf.get(rivalling) ?? -1;
    const rival = others[place];
    if (!leader || !rival) return true;
    const [forLeader, forRival] = [leader.unit * least, rival.unit * most * (highest[place] as number)];
    return (
      isMore(forRival * leader.after, forLeader * rival.before * (old[place] as number)) ||
      isMore(forRival * leader.before, forLeader * rival.after * (renewed[place] as number))
    );
  };
}
