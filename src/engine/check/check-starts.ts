import type { Problem } from "../problem.ts";
import type { Model } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import type { Tree } from "../tree/tree.ts";
import { findingAt } from "./finding.ts";

/** Checks that formulas which look back at themselves through LAG have a first value to start from. */
export function checkStarts(model: Model): Problem[] {
  const { tree } = model;
  const told = new Set<number>();
  return tree.definitions.flatMap((_, node) => {
    const looksBack = tree.shapes[node] === "formula" && tree.programs[node]?.lags.some((lag) => lag > 0);
    if (!looksBack || told.has(node)) return [];
    const waiting = lackedBy(model, node);
    if (!waiting?.has(node)) return [];
    for (const each of waiting) told.add(each);
    return [findingAt(tree, node, "formula", ["P-36", "error", "start"])];
  });
}

/** What a KPI without any value lacks, directly or not; null where a leaf is among it, which is told of by itself. */
function lackedBy({ tree, periods, rollup }: Model, start: number): ReadonlySet<number> | null {
  const hasValue = (node: number): boolean => periods.some((_, period) => valueAt(rollup, node, period) !== null);
  const lacked = new Set<number>();
  const pending = hasValue(start) ? [] : [start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const needed of needsOf(tree, node)) {
      if (lacked.has(needed) || hasValue(needed)) continue;
      if (needsOf(tree, needed).length === 0) return null;
      lacked.add(needed);
      pending.push(needed);
    }
  }
  return lacked;
}

/** What a KPI is computed from, in the same period or an earlier one; none for a leaf. */
function needsOf({ shapes, programs, firstChild, children }: Tree, node: number): readonly number[] {
  if (shapes[node] === "formula") return Array.from(programs[node]?.references ?? []);
  if (shapes[node] !== "sum" && shapes[node] !== "product") return [];
  return Array.from(children.subarray(firstChild[node], firstChild[node + 1]));
}
