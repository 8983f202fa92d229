import type { Tree } from "../tree/tree.ts";
import type { Endpoints } from "./endpoints.ts";
import { createLocalSplit, type LocalSplit, splitNode } from "./local-split.ts";
import { type Pass, planPasses, type Scope } from "./passes.ts";

/** What every KPI adds to the change of the KPI it helps to explain. */
export interface Contributions {
  /** By node; NaN where there is none. */
  readonly values: Float64Array;
  /** By node: the effect of one unit of it; NaN where there is none. */
  readonly multipliers: Float64Array;
  /** By node: the KPI whose change is explained; -1 where there is none. */
  readonly explained: Int32Array;
}

/**
 * Splits the change of every root, or of one KPI, over all KPIs below it: hierarchical Shapley by chained multipliers.
 *
 * Promises: the children of a KPI add up to it at every level; exchanging the two states turns every sign and changes nothing
 * else; the order of rows does not matter; what did not change gets exactly 0; splitting one KPI further changes no other.
 * A KPI used in several places gets the sum. What `LAG` reads has a part too, which stays with the KPI that reads it. Below a
 * KPI without a value, or with a typed one, there are no contributions.
 *
 * Runs in O(nodes + edges) without recursion, apart from products (n² in their factors) and formulas (see `splitFormula`).
 *
 * @param scope - What is explained; every root by default.
 * @see Shapley (1953); Winter (1989), “A value for cooperative games with levels structure of cooperation”.
 */
export function contributions(tree: Tree, ends: Endpoints, scope: Scope = "roots"): Contributions {
  const { passes, explained } = planPasses(tree, scope);
  const values = new Float64Array(tree.size).fill(Number.NaN);
  const multipliers = new Float64Array(tree.size).fill(Number.NaN);
  const walk = openWalk(tree, ends);
  for (const pass of passes) {
    walkDown(walk, pass);
    for (let at = 0; at < pass.nodes.length; at++) {
      const node = pass.nodes[at] as number;
      if (walk.reached[node] === 0 || (passes.length > 1 && explained[node] !== pass.tops[0])) continue;
      values[node] = walk.parts[node] as number;
      multipliers[node] = walk.effects[node] as number;
    }
  }
  return { values, multipliers, explained };
}

/** State of a walk. Cleared node by node, so that many small walks stay cheap. */
interface Walk {
  readonly tree: Tree;
  readonly ends: Endpoints;
  readonly split: LocalSplit;
  readonly parts: Float64Array;
  readonly effects: Float64Array;
  readonly reached: Uint8Array;
}

function openWalk(tree: Tree, ends: Endpoints): Walk {
  const [parts, effects, reached] = [new Float64Array(tree.size), new Float64Array(tree.size), new Uint8Array(tree.size)];
  return { tree, ends, split: createLocalSplit(false), parts, effects, reached };
}

function walkDown(walk: Walk, { tops, nodes }: Pass): void {
  const { tree, ends, split, parts, effects, reached } = walk;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    parts[node] = 0;
    effects[node] = 0;
    reached[node] = 0;
  }
  for (const top of tops) {
    const change = (ends.after[top] as number) - (ends.before[top] as number);
    parts[top] = Number.isFinite(change) ? change : Number.NaN;
    effects[top] = Number.isFinite(change) ? 1 : Number.NaN;
    reached[top] = 1;
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as number;
    if (reached[node] === 0 || tree.shapes[node] === "leaf") continue;
    splitNode(tree, node, ends, split);
    handDown(walk, node);
  }
}

/** Adds the parts of the children, and gives what rounding left over to the largest of them. */
function handDown({ ends, split, parts, effects, reached }: Walk, node: number): void {
  const isTyped = ends.typed?.[node] === 1;
  const effect = isTyped ? Number.NaN : (effects[node] as number);
  let rest = parts[node] as number;
  let largest = -1;
  let size = 0;
  for (let at = 0; at < split.count; at++) {
    const child = split.nodes[at] as number;
    const share = effect * (split.parts[at] as number);
    rest -= share;
    if (Math.abs(share) > size) {
      size = Math.abs(share);
      largest = child;
    }
    parts[child] = (parts[child] as number) + share;
    effects[child] = (effects[child] as number) + effect * (split.multipliers[at] as number);
    reached[child] = 1;
  }
  if (largest >= 0 && !split.readsThePast) parts[largest] = (parts[largest] as number) + rest;
}
