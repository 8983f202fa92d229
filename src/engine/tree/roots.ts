import type { Tree } from "./tree.ts";

/** Where every KPI belongs. A top has itself. */
export interface Roots {
  /** By node: the KPI at the top of its arithmetic, whose change it helps to explain. A causal row tops its own linked sub-tree. */
  readonly roots: Int32Array;
  /** By node: the KPI at the top of the whole tree, causal rows included. */
  readonly homes: Int32Array;
}

/** Trees do not change, so their roots are found once. */
let known: WeakMap<Tree, Roots> | undefined;

/**
 * Finds the root of every KPI.
 *
 * Follows the parent column upwards. A KPI without parent that formulas of another tree use belongs to the first of those
 * trees, so that trees written with formulas alone have the roots one expects.
 */
export function findRoots(tree: Tree): Roots {
  known ??= new WeakMap();
  const found = known.get(tree) ?? joinTrees(tree);
  known.set(tree, found);
  return found;
}

function joinTrees(tree: Tree): Roots {
  const { definitions, parents } = tree;
  const homes = followUp(parents);
  const roots = followUp(parents.map((parent, node) => (definitions[node]?.operator === "~" ? -1 : parent)));
  const columnTops = homes.slice();
  for (let node = 0; node < tree.size; node++) {
    if ((parents[node] as number) >= 0) continue;
    const user = firstUserOutside(tree, columnTops, node);
    // Two trees may use each other's tops; the second then keeps its own.
    if (user < 0 || find(homes, user) === node) continue;
    homes[node] = find(homes, user);
    roots[node] = find(roots, user);
  }
  return { roots: roots.map((_, node) => find(roots, node)), homes: homes.map((_, node) => find(homes, node)) };
}

/** The first node, in table order, of another tree that needs this one. */
function firstUserOutside({ dependents: { first, targets } }: Tree, columnTops: Int32Array, node: number): number {
  let least = -1;
  for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) {
    const user = targets[edge] as number;
    if (columnTops[user] !== node && (least < 0 || user < least)) least = user;
  }
  return least;
}

/** The last link of a chain of tops. Shortens the chain it walked, so that long ones are not walked again and again. */
function find(tops: Int32Array, node: number): number {
  let last = node;
  while (tops[last] !== last) last = tops[last] as number;
  for (let each = node; each !== last; ) {
    const next = tops[each] as number;
    tops[each] = last;
    each = next;
  }
  return last;
}

/** Walks up from every node to the last one above it, each step once. A loop has the first of its nodes that was met as top. */
function followUp(above: Int32Array): Int32Array {
  const tops = new Int32Array(above.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < above.length; start++) {
    let node = start;
    while (tops[node] === -1) {
      tops[node] = start;
      path.push(node);
      if ((above[node] as number) >= 0) node = above[node] as number;
      else tops[node] = node;
    }
    const top = tops[node] as number;
    for (const each of path) tops[each] = top;
    path.length = 0;
  }
  return tops;
}
