import { runProgram, runProgramAt } from "../formula/run-program.ts";
import { productRow, sumRow } from "./combine-rows.ts";
import type { Tree } from "./tree.ts";

/** The values of all KPIs in all periods. */
export interface Rollup {
  readonly tree: Tree;
  readonly periodCount: number;
  /** Node-major: the value of `node` in `period` is `values[node * periodCount + period]`; NaN where there is none. */
  readonly values: Float64Array;
}

/**
 * Computes every KPI in every period from the typed values of the leaves.
 *
 * A missing value, a division by zero and a result beyond the range of numbers all make the KPI, and what needs it,
 * missing; nothing is taken for zero. Values given for computed KPIs are ignored here (see `checkReported`). Runs in
 * O((nodes + edges) × periods), without recursion.
 *
 * @param given - Node-major typed values, NaN where blank; not changed.
 * @param periodCount - At least 1.
 */
export function rollUp(tree: Tree, given: Float64Array, periodCount: number): Rollup {
  const rollup = { tree, periodCount, values: given.slice() };
  recompute(rollup);
  return rollup;
}

/** Computes every computed KPI again, in place, from the values its leaves have now. */
export function recompute(rollup: Rollup): void {
  if (looksAhead(rollup.tree)) rollPeriodByPeriod(rollup);
  else computeRows(rollup);
}

/**
 * One value of a roll-up.
 *
 * @returns Null where there is none.
 */
export function valueAt({ values, periodCount }: Rollup, node: number, period: number): number | null {
  if (period < 0 || period >= periodCount) return null;
  const value = values[node * periodCount + period] ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** All KPIs in one period, by node; NaN where there is no value. */
export function periodValues({ tree, values, periodCount }: Rollup, period: number): Float64Array {
  const column = new Float64Array(tree.size);
  for (let node = 0; node < tree.size; node++) column[node] = values[node * periodCount + period] ?? Number.NaN;
  return column;
}

/** True when a formula needs, through LAG, a KPI that is computed after it: then months must be done one by one. */
function looksAhead(tree: Tree): boolean {
  const { programs, ranks, shapes } = tree;
  return programs.some((program, node) => {
    if (!program || shapes[node] !== "formula") return false;
    const rank = ranks[node] as number;
    return program.references.some((reference, at) => program.lags[at] !== 0 && (ranks[reference] as number) >= rank);
  });
}

function rollPeriodByPeriod(rollup: Rollup): void {
  for (let period = 0; period < rollup.periodCount; period++) {
    for (const node of rollup.tree.order) computeCell(rollup, node, period);
  }
}

function computeRows({ tree, values, periodCount }: Rollup): void {
  const { order } = tree;
  for (let at = 0; at < order.length; at++) computeRow(tree, order[at] as number, values, periodCount);
}

function computeRow(tree: Tree, node: number, values: Float64Array, periodCount: number): void {
  const row = node * periodCount;
  switch (tree.shapes[node]) {
    case "sum":
      sumRow(tree, node, values, periodCount);
      return;
    case "product":
      productRow(tree, node, values, periodCount);
      return;
    case "formula": {
      const program = tree.programs[node];
      if (program) runProgram(program, values, periodCount, row);
      return;
    }
    case "broken":
      values.fill(Number.NaN, row, row + periodCount);
      return;
    default:
  }
}

/**
 * Computes one KPI in one period again, from the values its children have now.
 *
 * Together with `dependents` this lets a change of one leaf cost the path above it, not the tree.
 */
export function computeCell(rollup: Rollup, node: number, period: number): void {
  const { tree, values, periodCount } = rollup;
  const cell = node * periodCount + period;
  switch (tree.shapes[node]) {
    case "sum":
      values[cell] = sumCell(tree, node, values, periodCount, period);
      return;
    case "product":
      values[cell] = productCell(tree, node, values, periodCount, period);
      return;
    case "formula": {
      const program = tree.programs[node];
      if (program) values[cell] = runProgramAt(program, values, periodCount, period);
      return;
    }
    case "broken":
      values[cell] = Number.NaN;
      return;
    default:
  }
}

function sumCell(
  { firstChild, children, inverted }: Tree,
  node: number,
  values: Float64Array,
  periodCount: number,
  period: number,
): number {
  let total = 0;
  const end = firstChild[node + 1] as number;
  for (let edge = firstChild[node] as number; edge < end; edge++) {
    const value = values[(children[edge] as number) * periodCount + period] as number;
    total += inverted[edge] ? -value : value;
  }
  return total;
}

function productCell(
  { firstChild, children, inverted }: Tree,
  node: number,
  values: Float64Array,
  periodCount: number,
  period: number,
): number {
  let total = 1;
  const end = firstChild[node + 1] as number;
  for (let edge = firstChild[node] as number; edge < end; edge++) {
    const value = values[(children[edge] as number) * periodCount + period] as number;
    if (!inverted[edge]) total *= value;
    else total = value !== 0 && Number.isFinite(value) ? total / value : Number.NaN;
  }
  return total;
}
