import { contributions } from "../attribution/contributions.ts";
import { withinPeriod } from "../attribution/endpoints.ts";
import { measureLeaves } from "../focus/candidates.ts";
import { shareGroups } from "../focus/share-groups.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { computeCell, valueAt } from "../tree/roll-up.ts";
import { findRoots, type Roots } from "../tree/roots.ts";
import { openScenario, scenarioValue, scenarioValues } from "../tree/scenario.ts";
import { isLeaf } from "../tree/tree.ts";
import { type Bounds, boundsOf, withinBounds } from "./bounds-of.ts";
import { brent } from "./brent.ts";
import type { SplitPlan, SplitRow } from "./split-plan.ts";

/** Which gap, and over whom. */
export interface SplitChoice {
  /** Only leaves of this area move; blank or left out: all. */
  readonly area?: string;
  /** The root to bring to the target; left out: the first tree with arithmetic. */
  readonly root?: number;
}

/** A leaf that may move: by `pace` for every unit of effort, within its bounds. */
interface Mover {
  readonly node: number;
  readonly now: number;
  readonly pace: number;
  readonly bounds: Bounds;
}

/**
 * Spreads the gap between a root and a target over the leaves that people can move.
 *
 * All leaves move together: each by its headroom (the way to its reference, see `referenceOf`) times its controllability, times one
 * effort that is the same for all and is found so that the root meets the target. A leaf stops at its bounds (a rate at
 * 100 %). Leaves with controllability 1, shares of a whole, and KPIs on trial or paused do not move. Where no leaf has
 * headroom, all move by equal percentages times controllability.
 *
 * @param period - Index of a period of the model.
 * @param target - Finite value for the root.
 * @returns A plan; its `rest` is what the bounds leave open, 0 when the root meets the target.
 */
export function splitGap(model: Model, period: number, target: number, { area = "", root: wanted }: SplitChoice = {}): SplitPlan {
  const belonging = findRoots(model.tree);
  const root = wanted ?? firstRoot(model, belonging);
  const now = root < 0 ? null : valueAt(model.rollup, root, period);
  if (now === null) return { root, now, target, reached: null, rest: null, basis: "headroom", rows: [] };
  const leaves = movableLeaves(model, belonging, root, area);
  const { movers, basis } = paces(model, period, belonging, leaves);
  const rollOut = openRollOut(model, period, root, movers);
  const tolerance = 1e-9 * Math.max(Math.abs(target), Math.abs(now));
  const effort = solveEffort((each) => rollOut(each).root - target, tolerance);
  const { after, root: reached } = rollOut(effort);
  const { values } = contributions(model.tree, withinPeriod(model, period, after), root);
  const rows: SplitRow[] = movers.map(({ node, now: value }) => {
    const proposed = after[node] as number;
    return { node, now: value, proposed, change: proposed - value, rootChange: finiteOrNull(values[node] as number) };
  });
  const rest = target - reached;
  return { root, now, target, reached, rest: Math.abs(rest) <= tolerance ? 0 : rest, basis, rows };
}

/** The first root, in table order, that is computed; else the first linked sub-tree that is. */
function firstRoot({ tree }: Model, { roots, homes }: Roots): number {
  const computed = Array.from(roots.keys()).filter((node) => roots[node] === node && !isLeaf(tree, node));
  return computed.find((node) => homes[node] === node) ?? computed[0] ?? -1;
}

function movableLeaves({ tree }: Model, { roots }: Roots, root: number, area: string): readonly number[] {
  const shares = new Set(shareGroups(tree).flatMap((group) => group.leaves));
  return Array.from(roots.keys()).filter((node) => {
    const row = tree.definitions[node];
    if (row === undefined || roots[node] !== root || !isLeaf(tree, node) || shares.has(node)) return false;
    const isFollowed = row.status !== "trial" && row.status !== "paused";
    return row.controllability > 1 && isFollowed && (area === "" || row.area === area);
  });
}

function paces(model: Model, period: number, belonging: Roots, leaves: readonly number[]) {
  const { tree } = model;
  const measured = measureLeaves(model, period, belonging, leaves);
  const hasHeadroom = measured.some(({ impact }) => impact !== null && impact > 0);
  const movers: Mover[] = [];
  for (const { node, now, reference, impact, controllability, preferred } of measured) {
    const definition = tree.definitions[node];
    if (now === null || definition === undefined) continue;
    const headroom = impact !== null && impact > 0 && reference !== null ? reference - now : 0;
    const pace = (hasHeadroom ? headroom : preferred * Math.abs(now)) * (controllability / 5);
    movers.push({ node, now, pace, bounds: boundsOf(definition, now) });
  }
  return { movers, basis: hasHeadroom ? ("headroom" as const) : ("equal-percent" as const) };
}

/** The values of the tree when every leaf makes the same effort. */
function openRollOut(model: Model, period: number, root: number, movers: readonly Mover[]) {
  const scenario = openScenario(model, period);
  const { rollup, column } = scenario;
  return (effort: number): { readonly after: Float64Array; readonly root: number } => {
    for (const { node, now, pace, bounds } of movers) {
      rollup.values[node * rollup.periodCount + column] = withinBounds(bounds, now + effort * pace);
    }
    for (const node of model.tree.order) computeCell(rollup, node, column);
    return { after: scenarioValues(scenario), root: scenarioValue(scenario, root) ?? Number.NaN };
  };
}

/** The most an effort is doubled: about a thousand times the way to every reference. */
const MOST_DOUBLINGS = 10;

/**
 * The effort at which the gap closes: forwards, or backwards when the target lies on the worse side. Where bounds, a jump or a pole
 * keep it open, the effort, of those looked at, that leaves least.
 *
 * @param tolerance - A gap that counts as closed.
 */
function solveEffort(gap: (effort: number) => number, tolerance: number): number {
  let best = 0;
  let least = Math.abs(gap(0));
  const consider = (effort: number): boolean => {
    const left = Math.abs(gap(effort));
    if (left < least) [best, least] = [effort, left];
    return least <= tolerance;
  };
  if (least === 0) return 0;
  for (const direction of [1, -1]) {
    let from = 0;
    for (let doubling = 0; doubling <= MOST_DOUBLINGS; doubling++) {
      const to = direction * 2 ** doubling;
      const product = gap(from) * gap(to);
      if (Number.isNaN(product)) break;
      if (product < 0 && consider(brent(gap, from, to))) return best;
      if (consider(to)) return best;
      from = to;
    }
  }
  return best;
}
