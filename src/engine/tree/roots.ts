import type { Tree } from "./tree.ts";

/**
 * Finds for every KPI the one at the top of its arithmetic: the KPI whose change it helps to explain.
 *
 * Follows the parent column upwards. A causal row (`~`) tops its own linked sub-tree, because no arithmetic leads further. A
 * KPI without parent that formulas of another tree use belongs to the first of those trees, so that trees written with
 * formulas alone have the roots one expects.
 *
 * @returns By node: the node of its root; a root has itself.
 */
export function rootsOf(tree: Tree): Int32Array {
  const above = Int32Array.from(tree.definitions, ({ operator }, node) =>
    operator === "~" ? -1 : (tree.parents[node] as number),
  );
  const tops = followUp(above);
  const joined = tops.slice();
  for (let node = 0; node < tree.size; node++) {
    if (tops[node] !== node) continue;
    const user = firstUserOutside(tree, tops, node);
    // Two trees may use each other's tops; the second then keeps its own. A top that finds itself stays where it is.
    if (user >= 0) joined[node] = find(joined, user);
  }
  return joined.map((_, node) => find(joined, node));
}

/** The first node, in table order, of another tree that needs this one. */
function firstUserOutside({ dependents: { first, targets } }: Tree, tops: Int32Array, node: number): number {
  let least = -1;
  for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) {
    const user = targets[edge] as number;
    if (tops[user] !== node && (least < 0 || user < least)) least = user;
  }
  return least;
}

/** The last link of a chain of tops. Shortens the chain it walked, so that long ones are not walked again and again. */
function find(joined: Int32Array, node: number): number {
  let last = node;
  while (joined[last] !== last) last = joined[last] as number;
  for (let each = node; each !== last; ) {
    const next = joined[each] as number;
    joined[each] = last;
    each = next;
  }
  return last;
}

/** Walks up from every node, each step once: a chain is as quick as a fan. */
function followUp(above: Int32Array): Int32Array {
  const tops = new Int32Array(above.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < above.length; start++) {
    let node = start;
    while (tops[node] === -1) {
      tops[node] = start;
      path.push(node);
      const next = above[node] as number;
      if (next < 0) break;
      node = next;
    }
    const top = path.length > 0 && path[path.length - 1] === node ? node : (tops[node] as number);
    for (const each of path) tops[each] = top;
    path.length = 0;
  }
  return tops;
}
