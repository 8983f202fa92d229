import { explainChange } from "../attribution/explain-change.ts";
import { rankFocus } from "../focus/rank-focus.ts";
import { isMet } from "../monitoring/is-met.ts";
import type { Problem } from "../problem.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { type Aims, aims } from "../tree/aims.ts";
import { latestPeriod, type Model, typedTarget } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { findRoots } from "../tree/roots.ts";
import { isLeaf, isRoot } from "../tree/tree.ts";
import { type CheckLimits, defaultLimits } from "./check-limits.ts";
import { findingAt } from "./finding.ts";
import { type KpiMeaning, noMeaning } from "./kpi-meaning.ts";

const PERIODS_OF_MISSED_GOAL = 3;
/** A total that moved by less than this part of what moved inside it is flat only from outside. */
const FLAT = 0.01;

/** Checks where things go: a goal that stands still, KPIs that are met while the goal is not, a focus nobody can move. */
export function checkProgress(
  model: Model,
  meanings: readonly KpiMeaning[],
  { flatPeriods }: CheckLimits = defaultLimits,
): Problem[] {
  const latest = latestPeriod(model);
  if (latest < 0) return [];
  const roots = model.tree.definitions
    .map((_, node) => node)
    .filter((node) => isRoot(model.tree, node) && hasChildren(model, node));
  return [
    ...roots.flatMap((root) => checkStandstill(model, root, latest, flatPeriods)),
    ...checkCancelling(model, roots, latest),
    ...checkGoodhart(model, roots, latest, meanings),
    ...checkFocus(model, latest),
  ];
}

function hasChildren({ tree }: Model, node: number): boolean {
  return tree.parents.includes(node) || !isLeaf(tree, node);
}

/** None of the last values is better than the one before them. */
function checkStandstill({ tree, periods, rollup }: Model, root: number, latest: number, flatPeriods: number): Problem[] {
  const start = valueAt(rollup, root, latest - flatPeriods);
  if (start === null) return [];
  const sign = tree.definitions[root]?.direction === "down" ? -1 : 1;
  for (let period = latest - flatPeriods + 1; period <= latest; period++) {
    const value = valueAt(rollup, root, period);
    if (value === null || (value - start) * sign > 0) return [];
  }
  const since = periods[latest - flatPeriods]?.label ?? "";
  return [findingAt(tree, root, "id", ["P-13", "warning"], { since, months: flatPeriods })];
}

/** Large contributions that cancel out look like nothing happened. */
function checkCancelling(model: Model, roots: readonly number[], latest: number): Problem[] {
  const { tree, periods } = model;
  if (latest === 0) return [];
  const rows = explainChange(model, latest - 1, latest);
  const moved = new Map<number, number>();
  const { roots: rootOf } = findRoots(tree);
  for (const { node, contribution } of rows) {
    if (!isLeaf(tree, node) || contribution === null) continue;
    const root = rootOf[node] as number;
    moved.set(root, (moved.get(root) ?? 0) + Math.abs(contribution));
  }
  return roots.flatMap((root) => {
    const change = rows[root]?.change ?? null;
    const inside = moved.get(root) ?? 0;
    if (change === null || inside === 0 || Math.abs(change) >= FLAT * inside) return [];
    return [findingAt(tree, root, "id", ["P-39", "note"], { change, inside, period: periods[latest]?.label ?? "" })];
  });
}

/** KPIs that have met their targets for three periods while the goal above them has missed its own. */
function checkGoodhart(model: Model, roots: readonly number[], latest: number, meanings: readonly KpiMeaning[]): Problem[] {
  const { tree } = model;
  if (latest + 1 < PERIODS_OF_MISSED_GOAL) return [];
  const outcomes = outcomesOf(model, latest);
  const missed = roots.filter((root) => outcomes(root).every((outcome) => outcome === false));
  if (missed.length === 0) return [];
  const { homes } = findRoots(tree);
  const hasRoles = meanings.some(isTracked);
  const met = tree.definitions.flatMap((_, node) => {
    const isFollowed = hasRoles ? isTracked(meanings[node] ?? noMeaning) : true;
    return isFollowed && !isRoot(tree, node) && outcomes(node).every((outcome) => outcome === true) ? [node] : [];
  });
  return missed.flatMap((root) => {
    const names = met.filter((node) => homes[node] === root).map((node) => tree.definitions[node]?.name ?? "");
    if (names.length === 0) return [];
    return [findingAt(tree, root, "id", ["P-41", "warning"], { kpis: names.slice(0, 3).join(", "), count: names.length })];
  });
}

function isTracked({ role }: KpiMeaning): boolean {
  return role === "kpi" || role === "micro";
}

/** Prepares to tell whether a KPI met its target in each of the last periods; null where that cannot be said. */
function outcomesOf(model: Model, latest: number): (node: number) => readonly (boolean | null)[] {
  const recent = Array.from({ length: PERIODS_OF_MISSED_GOAL }, (_, back) => {
    return { period: latest - back, aim: aims(model, latest - back) };
  });
  return (node) => {
    const direction = model.tree.definitions[node]?.direction;
    return recent.map(({ period, aim }) => {
      return isMet(valueAt(model.rollup, node, period), targetOf(model, aim, node, period), direction);
    });
  };
}

/** The target typed for a KPI or, for a KPI without one, what the targets below it make. */
function targetOf(model: Model, { values, aimed }: Aims, node: number, period: number): number | null {
  const typed = typedTarget(model, node, period);
  if (Number.isFinite(typed)) return typed;
  return aimed[node] === 1 ? finiteOrNull(values[node] ?? Number.NaN) : null;
}

/** The first of the ranking, when it is hardly ours to move. */
function checkFocus(model: Model, latest: number): Problem[] {
  return rankFocus(model, latest, { top: 1 }).flatMap(({ node, controllability, impact }) => {
    if (controllability > 2 || !impact) return [];
    return [findingAt(model.tree, node, "controllability", ["P-16", "warning"], { controllability })];
  });
}
