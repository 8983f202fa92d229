import type { Program } from "../formula/compile-formula.ts";
import type { Formula } from "../formula/syntax.ts";
import type { KpiDefinition } from "./definition.ts";
import type { Edges } from "./edges.ts";

/** How the value of a KPI comes about. `broken`: its row or formula has a problem, so it has no value. */
export type Shape = "leaf" | "sum" | "product" | "formula" | "broken";

/**
 * KPIs and how they depend on each other, ready to compute with. Nodes are numbered in the order of the table.
 *
 * The arithmetic children of node `v` are `children[firstChild[v] … firstChild[v + 1] - 1]`, ordered by id so that no
 * result depends, not even in its last bit, on the order of the rows. A `true` in `inverted` means that the child is
 * subtracted or divided by.
 */
export interface Tree {
  readonly size: number;
  readonly definitions: readonly KpiDefinition[];
  /** Id → node. */
  readonly nodeById: ReadonlyMap<string, number>;
  readonly shapes: readonly Shape[];
  /** Parent by the parent column, arithmetic or causal; -1 for a root. */
  readonly parents: Int32Array;
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  readonly inverted: readonly boolean[];
  /** Formula nodes have a program and the formula it came from; all others null. */
  readonly programs: readonly (Program | null)[];
  readonly formulas: readonly (Formula | null)[];
  /** Who needs each node in the same period: its parent, and every formula that names it. */
  readonly dependents: Edges;
  /** Every node after everything it needs in the same period. */
  readonly order: Int32Array;
  /** The place of each node in `order`. */
  readonly ranks: Int32Array;
  /** The loop, first id repeated at the end, when the tree has one; its nodes are `broken`. */
  readonly cycle: readonly string[] | null;
}

/**
 * Finds a KPI by id, or by name when exactly one KPI bears it.
 *
 * @returns The node, or -1 when there is none.
 */
export function findKpi(tree: Tree, text: string): number {
  const byId = tree.nodeById.get(text);
  if (byId !== undefined) return byId;
  let found = -1;
  for (let node = 0; node < tree.size; node++) {
    if (tree.definitions[node]?.name !== text) continue;
    if (found >= 0) return -1;
    found = node;
  }
  return found;
}

/** True when nothing arithmetic lies below the KPI: its value is typed, not computed. */
export function isLeaf(tree: Tree, node: number): boolean {
  return tree.shapes[node] === "leaf";
}

/** True for a KPI without a parent. See `findRoots` for the top of the arithmetic a KPI belongs to. */
export function isRoot(tree: Tree, node: number): boolean {
  return (tree.parents[node] ?? -1) < 0;
}
