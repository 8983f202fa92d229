import type { Problem } from "../problem.ts";
import { type Edges, packEdges, reverseEdges } from "../tree/edges.ts";
import { findCycles } from "../tree/find-cycles.ts";
import type { Model } from "../tree/model.ts";
import { topologicalOrder } from "../tree/topological-order.ts";
import type { Tree } from "../tree/tree.ts";
import { findingAt } from "./finding.ts";

/** Checks that formulas which look back at themselves through LAG have a first value to start from. */
export function checkStarts({ tree, rollup, periods }: Model): Problem[] {
  const needs = tree.definitions.map((_, node) => needsOf(tree, node));
  const isBlank = needs.map((_, node) => {
    const row = rollup.values.subarray(node * periods.length, (node + 1) * periods.length);
    return row.every(Number.isNaN);
  });
  const blanks = needs.map((needed, node) => (isBlank[node] ? needed.filter((each) => isBlank[each]) : []));
  const waits = packEdges(
    tree.size,
    blanks.flatMap((needed, node) => needed.map(() => node)),
    blanks.flat(),
  );
  const waiting = reverseEdges(waits);
  const typed = needs.flatMap((needed, node) => (isBlank[node] && needed.length === 0 ? [node] : []));
  const isExcused = reachedFrom(typed, waiting);
  return findCycles(waits, topologicalOrder(waits, waiting)).flatMap((loop) => {
    // What lacks a typed value will start with it; that one is told of by itself.
    if (loop.some((node) => isExcused[node] === 1)) return [];
    return [findingAt(tree, whereItLooksBack(tree, loop), "formula", ["P-36", "error", "start"])];
  });
}

/** What a KPI is computed from, in the same period or an earlier one; none for a leaf. */
function needsOf({ shapes, programs, firstChild, children }: Tree, node: number): readonly number[] {
  if (shapes[node] === "formula") return Array.from(programs[node]?.references ?? []);
  if (shapes[node] !== "sum" && shapes[node] !== "product") return [];
  return Array.from(children.subarray(firstChild[node], firstChild[node + 1]));
}

function reachedFrom(starts: readonly number[], { first, targets }: Edges): Uint8Array {
  const isReached = new Uint8Array(first.length - 1);
  const pending = [...starts];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isReached[node] === 1) continue;
    isReached[node] = 1;
    for (const user of targets.subarray(first[node], first[node + 1])) pending.push(user);
  }
  return isReached;
}

/** Of the formulas of a loop that use LAG the first by id, so that the order of the rows makes no difference. */
function whereItLooksBack({ definitions, programs }: Tree, loop: readonly number[]): number {
  const idOf = (node: number): string => definitions[node]?.id ?? "";
  const lookingBack = loop.filter((node) => programs[node]?.lags.some((lag) => lag > 0));
  return lookingBack.reduce((first, node) => (idOf(node) < idOf(first) ? node : first), lookingBack[0] ?? -1);
}
