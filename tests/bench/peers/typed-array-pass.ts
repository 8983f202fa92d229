import type { RandomTree } from "../random-tree.ts";

/** The least that a roll-up can be: numbers in flat arrays, children before parents, loops written out for small fan-outs. */
export interface TypedArrayTree {
  readonly order: Int32Array;
  readonly first: Int32Array;
  readonly children: Int32Array;
  /** 0 sum, 1 product, 2 ratio of two. */
  readonly kinds: Uint8Array;
}

export function typedArrayTree(tree: RandomTree): TypedArrayTree {
  const inner = tree.children.flatMap((below, node) => (below.length > 0 ? [node] : [])).reverse();
  const first = new Int32Array(tree.size + 1);
  const flat: number[] = [];
  const kinds = new Uint8Array(tree.size);
  tree.children.forEach((below, node) => {
    first[node] = flat.length;
    flat.push(...below);
    kinds[node] = kindOf(below.map((child) => tree.operators[child]));
  });
  first[tree.size] = flat.length;
  return { order: Int32Array.from(inner), first, children: Int32Array.from(flat), kinds };
}

function kindOf(operators: readonly (string | undefined)[]): number {
  if (operators.includes("÷")) return 2;
  return operators[0] === "+" ? 0 : 1;
}

/** One full evaluation, in place. */
export function typedArrayPass({ order, first, children, kinds }: TypedArrayTree, values: Float64Array, months: number): void {
  for (let at = 0; at < order.length; at++) {
    const node = order[at] as number;
    const row = node * months;
    const start = first[node] as number;
    const end = first[node + 1] as number;
    const a = (children[start] as number) * months;
    const b = (children[start + 1 < end ? start + 1 : start] as number) * months;
    const kind = kinds[node];
    if (end - start === 1) {
      for (let month = 0; month < months; month++) values[row + month] = values[a + month] as number;
    } else if (kind === 0) {
      for (let month = 0; month < months; month++)
        values[row + month] = (values[a + month] as number) + (values[b + month] as number);
    } else if (kind === 1) {
      for (let month = 0; month < months; month++)
        values[row + month] = (values[a + month] as number) * (values[b + month] as number);
    } else {
      for (let month = 0; month < months; month++)
        values[row + month] = (values[a + month] as number) / (values[b + month] as number);
    }
    for (let edge = start + 2; edge < end; edge++) {
      const child = (children[edge] as number) * months;
      if (kind === 0) {
        for (let month = 0; month < months; month++)
          values[row + month] = (values[row + month] as number) + (values[child + month] as number);
      } else {
        for (let month = 0; month < months; month++)
          values[row + month] = (values[row + month] as number) * (values[child + month] as number);
      }
    }
  }
}
