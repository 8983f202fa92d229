import type { KpiDefinition, Tree } from "#engine";
import type { TreeSheet } from "../tree-sheet.ts";
import { EditRefusal } from "./refusal.ts";

/**
 * Finds a KPI by its id.
 *
 * @throws {EditRefusal} `unknown-kpi`
 */
export function nodeOf({ tree }: TreeSheet, id: string): number {
  const node = tree.nodeById.get(id);
  if (node === undefined) throw new EditRefusal("unknown-kpi", { id });
  return node;
}

/** The row of a KPI that the tree has. */
export function definitionOf(tree: Tree, node: number): KpiDefinition {
  const definition = tree.definitions[node];
  if (!definition) throw new Error(`Node ${node} has no row; please report it`);
  return definition;
}

/** The KPIs whose parent is the given one, arithmetic or causal, in the order of the table; -1 gives the roots. */
export function partsOf(tree: Tree, parent: number): number[] {
  const parts: number[] = [];
  tree.parents.forEach((each, node) => {
    if (each === parent) parts.push(node);
  });
  return parts;
}

/** A KPI and all below it, in the order of the table. */
export function branchOf(tree: Tree, top: number): number[] {
  const parts = new Map<number, number[]>();
  tree.parents.forEach((parent, node) => {
    const listed = parts.get(parent);
    if (listed) listed.push(node);
    else parts.set(parent, [node]);
  });
  const branch = new Set([top]);
  // A set may grow while it is walked; on a loop every KPI still comes up once.
  for (const node of branch) for (const part of parts.get(node) ?? []) branch.add(part);
  return [...branch].sort((a, b) => a - b);
}

/** The last row in which a KPI, or anything below it, stands. */
export function lastRowOf(tree: Tree, nodes: readonly number[]): number {
  return nodes.reduce((last, node) => Math.max(last, definitionOf(tree, node).row), 0);
}
