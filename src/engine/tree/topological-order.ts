import type { Edges } from "./edges.ts";

/**
 * Puts every node after all nodes it needs (Kahn's algorithm: no recursion, so depth does not matter).
 *
 * @param needs - Edges from a node to what it needs.
 * @param neededBy - The same edges turned round.
 * @returns The nodes in order. Nodes on a loop, and all that need them, are left out.
 * @see Kahn (1962), “Topological sorting of large networks”, CACM 5(11). Runs in O(nodes + edges).
 */
export function topologicalOrder(needs: Edges, neededBy: Edges): Int32Array {
  const size = needs.first.length - 1;
  const waiting = new Int32Array(size);
  const order = new Int32Array(size);
  let ready = 0;
  for (let node = 0; node < size; node++) {
    waiting[node] = (needs.first[node + 1] as number) - (needs.first[node] as number);
    if (waiting[node] === 0) order[ready++] = node;
  }
  for (let at = 0; at < ready; at++) {
    const node = order[at] as number;
    const end = neededBy.first[node + 1] as number;
    for (let edge = neededBy.first[node] as number; edge < end; edge++) {
      const user = neededBy.targets[edge] as number;
      const left = (waiting[user] as number) - 1;
      waiting[user] = left;
      if (left === 0) order[ready++] = user;
    }
  }
  return order.subarray(0, ready);
}
