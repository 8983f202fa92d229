import type { Edges } from "./edges.ts";
import { findLoops } from "./find-loops.ts";

/**
 * Names loops among nodes: from every node that could not be placed one way leads into one of them.
 *
 * @param needs - Edges from a node to what it needs.
 * @param order - The nodes that `topologicalOrder` could place; loops are looked for among the others.
 * @returns The nodes of each loop, each pointing at the next and the last at the first; loops share no node. Runs in O(nodes +
 *   edges).
 */
export function findCycles(needs: Edges, order: Int32Array): number[][] {
  const size = needs.first.length - 1;
  if (order.length === size) return [];
  const isPlaced = new Uint8Array(size);
  for (const node of order) isPlaced[node] = 1;
  return findLoops(Int32Array.from(isPlaced, (placed, node) => (placed === 1 ? -1 : unplacedNeed(needs, isPlaced, node))));
}

/** A node that could not be placed needs at least one other such node: walking along those must come round. */
function unplacedNeed({ first, targets }: Edges, isPlaced: Uint8Array, node: number): number {
  for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) {
    const target = targets[edge] as number;
    if (isPlaced[target] === 0) return target;
  }
  throw new Error(`Node ${node} was left out of the order without reason; please report it`);
}
