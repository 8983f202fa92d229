import { findRoots } from "../tree/roots.ts";
import type { Tree } from "../tree/tree.ts";

/** One walk down from what is to be explained. */
export interface Pass {
  /** The KPIs explained. None of them is needed by another node of the pass that a different one explains. */
  readonly tops: readonly number[];
  /** The nodes to walk, each after all it needs; walked from the end. */
  readonly nodes: Int32Array;
}

/** The walks that explain a tree, and whose change each KPI helps to explain. */
export interface Passes {
  readonly passes: readonly Pass[];
  /** By node: the KPI explained; -1 for causal rows and what is below them. */
  readonly explained: Int32Array;
}

/**
 * What is explained: one KPI, every root, or every root and every linked sub-tree (below a causal row), each in its own unit.
 */
export type Scope = number | "roots" | "every-tree";

/** Trees do not change, so the plans that every question about them needs are made once. */
let known: WeakMap<Tree, Map<Scope, Passes>> | undefined;

/**
 * Plans the walks that explain every root, or one KPI.
 *
 * One walk does for all roots as long as no formula reads a KPI of another tree. Where one does, each root gets a walk of its
 * own, because the same KPI then has a part in several changes and shows the one of its own root.
 */
export function planPasses(tree: Tree, scope: Scope): Passes {
  if (typeof scope === "number") {
    const nodes = nodesBelow(tree, scope);
    const explained = new Int32Array(tree.size).fill(-1);
    for (const node of nodes) explained[node] = scope;
    return { passes: [{ tops: [scope], nodes }], explained };
  }
  known ??= new WeakMap();
  const plans = known.get(tree) ?? new Map<Scope, Passes>();
  known.set(tree, plans);
  const plan = plans.get(scope) ?? planTrees(tree, scope);
  plans.set(scope, plan);
  return plan;
}

function planTrees(tree: Tree, scope: "roots" | "every-tree"): Passes {
  const tops = findRoots(tree).roots;
  const isWanted = (node: number): boolean => scope === "every-tree" || (tree.parents[node] as number) < 0;
  const roots = Array.from(tops.keys()).filter((node) => tops[node] === node && isWanted(node));
  const isRoot = new Uint8Array(tree.size);
  for (const root of roots) isRoot[root] = 1;
  if (!readsOtherTrees(tree, tops, isRoot)) {
    return { passes: [{ tops: roots, nodes: tree.order }], explained: tops.map((top) => (isRoot[top] === 1 ? top : -1)) };
  }
  return passPerRoot(tree, tops, isRoot, roots);
}

function passPerRoot(tree: Tree, tops: Int32Array, isRoot: Uint8Array, roots: readonly number[]): Passes {
  const explained = tops.map((top) => (isRoot[top] === 1 ? top : -1));
  const passes = roots.map((root) => {
    const nodes = nodesBelow(tree, root);
    // A causal row that a formula reads counts for the first root that needs it.
    for (const node of nodes) if (explained[node] === -1) explained[node] = root;
    return { tops: [root], nodes };
  });
  return { passes, explained };
}

function readsOtherTrees({ dependents, size }: Tree, tops: Int32Array, isRoot: Uint8Array): boolean {
  for (let node = 0; node < size; node++) {
    for (let edge = dependents.first[node] as number; edge < (dependents.first[node + 1] as number); edge++) {
      const top = tops[dependents.targets[edge] as number] as number;
      if (isRoot[top] === 1 && tops[node] !== top) return true;
    }
  }
  return false;
}

/** A KPI and all it needs in the same period, each node after what it needs. */
function nodesBelow(tree: Tree, top: number): Int32Array {
  const seen = new Uint8Array(tree.size);
  const found = [top];
  seen[top] = 1;
  const visit = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    found.push(node);
  };
  for (let at = 0; at < found.length; at++) {
    const node = found[at] as number;
    for (let edge = tree.firstChild[node] as number; edge < (tree.firstChild[node + 1] as number); edge++) {
      visit(tree.children[edge] as number);
    }
    const program = tree.shapes[node] === "formula" ? tree.programs[node] : null;
    program?.references.forEach((reference, index) => {
      if (program.lags[index] === 0) visit(reference);
    });
  }
  return Int32Array.from(found, (node) => tree.ranks[node] as number)
    .sort()
    .map((rank) => tree.order[rank] as number);
}
