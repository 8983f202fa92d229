type Operator = "+" | "-" | "×" | "÷" | "=";

/** Values beyond this, and below its reciprocal, are of no KPI. */
const LARGEST = 1e6;

/** A tree for measuring: node 0 is the root, children always have higher numbers than their parent. */
export interface RandomTree {
  readonly size: number;
  readonly parents: readonly number[];
  readonly operators: readonly Operator[];
  readonly children: readonly (readonly number[])[];
  readonly leaves: readonly number[];
}

/** Numbers that look random and are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A tree of sums (60 % or more), products and ratios, fan-out 2 to 10. */
export function randomTree(size: number, seed = 1): RandomTree {
  const random = randomNumbers(seed);
  const parents: number[] = [-1];
  const operators: Operator[] = ["="];
  for (let node = 0; parents.length < size; node++) {
    const kind = random();
    const fanOut = kind > 0.85 ? 2 : 2 + Math.floor(random() * 9);
    for (let child = 0; child < fanOut && parents.length < size; child++) {
      parents.push(node);
      operators.push(kind < 0.6 ? "+" : kind < 0.85 || child === 0 ? "×" : "÷");
    }
  }
  const tree = finish(parents, operators);
  keepInRange(tree.children, operators);
  return tree;
}

/** Turns products and ratios into sums where, with leaves near 1, they would leave what a person could meet. */
function keepInRange(children: readonly (readonly number[])[], operators: Operator[]): void {
  const sizes = new Float64Array(children.length).fill(1);
  for (let node = children.length - 1; node >= 0; node--) {
    const below = children[node] ?? [];
    if (below.length === 0) continue;
    const sizeOf = (child: number): number => sizes[child] ?? 1;
    const product = below.reduce((size, child) => (operators[child] === "÷" ? size / sizeOf(child) : size * sizeOf(child)), 1);
    const isKept = operators[below[0] ?? 0] !== "+" && product <= LARGEST && product >= 1 / LARGEST;
    if (!isKept) for (const child of below) operators[child] = "+";
    sizes[node] = isKept ? product : below.reduce((sum, child) => sum + sizeOf(child), 0);
  }
}

/** A chain: every second node is the sum or product of the next link and a leaf. */
export function chain(depth: number): RandomTree {
  const parents: number[] = [-1];
  const operators: Operator[] = ["="];
  let link = 0;
  for (let level = 0; level < depth; level++) {
    const operator = level % 2 === 0 ? "+" : "×";
    const next = parents.length;
    parents.push(link, link);
    operators.push(operator, operator);
    link = next;
  }
  return finish(parents, operators);
}

/** Values near 1, so that products of many levels neither vanish nor overflow. Row-major: leaf × month. */
export function leafValues(tree: RandomTree, months: number, seed = 2): Float64Array {
  const random = randomNumbers(seed);
  const values = new Float64Array(tree.size * months).fill(Number.NaN);
  for (const leaf of tree.leaves) for (let month = 0; month < months; month++) values[leaf * months + month] = 0.5 + random();
  return values;
}

function finish(parents: number[], operators: Operator[]): RandomTree {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, node) => {
    if (parent >= 0) children[parent]?.push(node);
  });
  const leaves = children.flatMap((below, node) => (below.length === 0 ? [node] : []));
  return { size: parents.length, parents, operators, children, leaves };
}
