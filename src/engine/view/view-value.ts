import { exactSum } from "../exact-sum.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Kind } from "../tree/definition.ts";
import { computeCell, type Rollup, valueAt } from "../tree/roll-up.ts";
import type { Tree } from "../tree/tree.ts";

/** The value of a KPI over several periods; without one, why: a period has none, or it is a rate that is not computed from amounts. */
export type ViewValue =
  | { readonly value: number; readonly obstacle: null }
  | { readonly value: null; readonly obstacle: "missing" | "rate" };

const missing: ViewValue = { value: null, obstacle: "missing" };

/**
 * The value of a KPI over several periods.
 *
 * A flow adds up and a stock has its last value. A ratio is never averaged: it is computed again from the KPIs that it is
 * computed from. Among stocks alone these have their last values; beside a flow, a stock counts once in every period
 * (account-months), so that the result is a rate per period, as the ratio itself is. What earlier periods bring through `LAG`,
 * and ratios that are typed or made of ratios, cannot be computed again.
 *
 * The order of the periods of a flow does not matter.
 *
 * @param periods - Indices, in the order of time; at least one.
 */
export function viewValue(rollup: Rollup, node: number, periods: readonly number[]): ViewValue {
  const { tree } = rollup;
  const kind = kindOf(tree, node);
  if (kind !== "ratio" || periods.length === 1) return found(aggregate(rollup, node, periods, kind));
  const parts = partsOf(tree, node);
  if (parts.length === 0 || parts.some((part) => kindOf(tree, part) === "ratio")) return { value: null, obstacle: "rate" };
  const together: Kind = parts.some((part) => kindOf(tree, part) === "flow") ? "flow" : "stock";
  const whole = { tree, periodCount: 1, values: new Float64Array(tree.size).fill(Number.NaN) };
  for (const part of parts) whole.values[part] = aggregate(rollup, part, periods, together) ?? Number.NaN;
  computeCell(whole, node, 0);
  return found(valueAt(whole, node, 0));
}

function kindOf(tree: Tree, node: number): Kind {
  return tree.definitions[node]?.kind ?? "flow";
}

function found(value: number | null): ViewValue {
  return value === null ? missing : { value, obstacle: null };
}

function aggregate(rollup: Rollup, node: number, periods: readonly number[], kind: Kind): number | null {
  if (kind !== "flow") return valueAt(rollup, node, periods[periods.length - 1] ?? -1);
  const values = periods.map((period) => valueAt(rollup, node, period));
  const known = values.filter((value): value is number => value !== null);
  return known.length < values.length ? null : finiteOrNull(exactSum(known));
}

/** What a KPI is computed from in the same period; none where earlier periods take part. */
function partsOf({ shapes, programs, firstChild, children }: Tree, node: number): number[] {
  const program = programs[node];
  if (shapes[node] === "formula" && program) return program.lags.some((lag) => lag !== 0) ? [] : Array.from(program.references);
  return Array.from(children.subarray(firstChild[node], firstChild[node + 1]));
}
