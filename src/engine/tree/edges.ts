/** A graph in compressed rows: the targets of node `v` are `targets[first[v] … first[v + 1] - 1]`. */
export interface Edges {
  readonly first: Int32Array;
  readonly targets: Int32Array;
}

/**
 * Packs pairs of nodes into compressed rows in two passes, without an array per node.
 *
 * @param size - Number of nodes.
 * @param from - Source of each edge; negative edges are left out.
 * @param to - Target of each edge.
 */
export function packEdges(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Edges {
  const first = new Int32Array(size + 1);
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge] as number;
    if (source >= 0) first[source + 1] = (first[source + 1] as number) + 1;
  }
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const targets = new Int32Array(first[size] as number);
  const next = first.slice();
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge] as number;
    if (source < 0) continue;
    const slot = next[source] as number;
    targets[slot] = to[edge] as number;
    next[source] = slot + 1;
  }
  return { first, targets };
}

/** The same edges turned round: who points at each node. */
export function reverseEdges({ first, targets }: Edges): Edges {
  const sources = new Int32Array(targets.length);
  let node = 0;
  for (let edge = 0; edge < sources.length; edge++) {
    while (edge >= (first[node + 1] as number)) node++;
    sources[edge] = node;
  }
  return packEdges(first.length - 1, targets, sources);
}
