import { explainChange } from "../attribution/explain-change.ts";
import { exactSum } from "../exact-sum.ts";
import type { Model } from "../tree/model.ts";

/**
 * Explains how a view of a KPI differs from an earlier one: what each KPI below it contributed.
 *
 * A flow differs by the sum of what its periods differ by, so each contribution is the sum of those of the periods; a stock
 * differs as its last period does. The contributions of the parts of a KPI add up to its own, and those of the root's parts to
 * the difference of the views.
 *
 * @param pairs - Indices of an earlier period and the period that it is compared with, in the order of time; at least one.
 * @param root - The KPI to explain.
 * @returns By node; NaN for what is not below the root or has no value. Null for a ratio over several periods, which is not
 * the sum of its periods.
 */
export function explainView(
  model: Model,
  pairs: readonly (readonly [earlier: number, later: number])[],
  root: number,
): Float64Array | null {
  const kind = model.tree.definitions[root]?.kind ?? "flow";
  if (kind === "ratio" && pairs.length > 1) return null;
  const told = kind === "flow" ? pairs : pairs.slice(-1);
  const explained = told.map(([earlier, later]) => explainChange(model, earlier, later, root));
  return Float64Array.from(model.tree.definitions, (_, node) => {
    const parts = explained.map((rows) => rows[node]?.contribution ?? null);
    const known = parts.filter((part): part is number => part !== null);
    return known.length < parts.length ? Number.NaN : exactSum(known);
  });
}
