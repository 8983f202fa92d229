import type { Edges } from "./edges.ts";

/**
 * Names one loop among nodes, if there is any.
 *
 * @param needs - Edges from a node to what it needs.
 * @param order - The nodes that `topologicalOrder` could place; a loop is looked for among the others.
 * @returns The nodes of one loop, each pointing at the next and the last at the first; null when there is none.
 */
export function findCycle(needs: Edges, order: Int32Array): number[] | null {
  const size = needs.first.length - 1;
  if (order.length === size) return null;
  const placed = new Uint8Array(size);
  for (const node of order) placed[node] = 1;
  // A node that could not be placed needs at least one other such node: walking along those must come round.
  const visitedAt = new Map<number, number>();
  const walk: number[] = [];
  let node = placed.indexOf(0);
  while (!visitedAt.has(node)) {
    visitedAt.set(node, walk.length);
    walk.push(node);
    node = unplacedNeed(needs, placed, node);
  }
  return walk.slice(visitedAt.get(node));
}

function unplacedNeed({ first, targets }: Edges, placed: Uint8Array, node: number): number {
  for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) {
    const target = targets[edge] as number;
    if (placed[target] === 0) return target;
  }
  throw new Error(`Node ${node} was left out of the order without reason; please report it`);
}
