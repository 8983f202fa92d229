import type { Period } from "../../../src/engine/period.ts";
import { buildTree } from "../../../src/engine/tree/build-tree.ts";
import type { KpiDefinition, Operator } from "../../../src/engine/tree/definition.ts";
import { buildModel, type Model } from "../../../src/engine/tree/model.ts";
import type { Tree } from "../../../src/engine/tree/tree.ts";
import { type PlainKpi, plainKpi } from "../../support/plain-kpi.ts";

/** The columns of a row that matter to a test; all others are blank. */
export type Row = PlainKpi;

/** Full rows from short ones, numbered as below a header row. */
export function rows(short: readonly Row[]): KpiDefinition[] {
  return short.map((row, index) => plainKpi({ row: index + 2, ...row }));
}

/** A tree whose table has no mistake; throws the problems otherwise. */
export function grow(short: readonly Row[]): Tree {
  const { tree, problems } = buildTree(rows(short));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return tree;
}

/** `"price × revenue"`-like shorthand: id, operator, parent, one per line. */
export function rowsOf(text: string): Row[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [id = "", operator, parent] = line.split(/\s+/);
      return parent === undefined ? { id } : { id, operator: operator as Operator, parent };
    });
}

export type Figures = Readonly<Record<string, number | null>>;

/** A model with one period per given set of figures; periods are months from 2026-01 unless labels are given. */
export function modelOf(
  tree: Tree,
  actuals: readonly Figures[],
  targets: Figures = {},
  periods = monthsFrom(24_312, actuals.length),
): Model {
  const data = {
    periods,
    actuals: grid(tree, actuals),
    targets: grid(
      tree,
      actuals.map(() => targets),
    ),
  };
  return buildModel(tree, data);
}

export function monthsFrom(first: number, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => ({ label: `m${index}`, month: first + index }));
}

/** Node of an id. */
export function nodeOf(tree: Tree, id: string): number {
  const node = tree.nodeById.get(id);
  if (node === undefined) throw new Error(`No KPI ${id}`);
  return node;
}

function grid(tree: Tree, periods: readonly Figures[]): Float64Array {
  const values = new Float64Array(tree.size * periods.length).fill(Number.NaN);
  periods.forEach((figures, period) => {
    for (const [id, value] of Object.entries(figures)) {
      if (value !== null) values[nodeOf(tree, id) * periods.length + period] = value;
    }
  });
  return values;
}
