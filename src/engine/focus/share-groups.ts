import { isLeaf, type Tree } from "../tree/tree.ts";

/** Leaves that are the shares of one whole and must sum to 1: none can move alone. */
export interface ShareGroup {
  /** The KPI that adds up the parts. */
  readonly sum: number;
  /** In table order; at least two. */
  readonly leaves: readonly number[];
}

/**
 * Finds the groups of shares (構成比) in a tree.
 *
 * Shares form a group when they are multiplied into parts that one KPI adds up, as NPS = Σ share × NPS of a segment, or when one
 * KPI adds them up directly. A share by itself is no group.
 */
export function shareGroups(tree: Tree): readonly ShareGroup[] {
  const leavesBySum = new Map<number, number[]>();
  tree.definitions.forEach(({ isShare }, node) => {
    if (!isShare || !isLeaf(tree, node)) return;
    const sum = addingUp(tree, node);
    if (sum < 0) return;
    const leaves = leavesBySum.get(sum);
    if (leaves) leaves.push(node);
    else leavesBySum.set(sum, [node]);
  });
  return Array.from(leavesBySum, ([sum, leaves]) => ({ sum, leaves })).filter(({ leaves }) => leaves.length > 1);
}

/** The sum that a share is part of, directly or through a product; -1 when there is none. */
function addingUp({ parents, shapes, definitions }: Tree, node: number): number {
  const operator = definitions[node]?.operator;
  const parent = parents[node] as number;
  if (parent < 0) return -1;
  if (shapes[parent] === "sum") return operator === "+" ? parent : -1;
  if (shapes[parent] !== "product" || operator !== "×") return -1;
  const sum = parents[parent] as number;
  const isAdded = definitions[parent]?.operator === "+" || definitions[parent]?.operator === "-";
  return sum >= 0 && shapes[sum] === "sum" && isAdded ? sum : -1;
}
