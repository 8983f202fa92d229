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
  const walk = openWalk(tree, ends);
  const [only] = passes;
  if (only !== undefined && passes.length === 1) {
    walkDown(walk, only);
    return { values: walk.parts, multipliers: walk.effects, explained };
  }
  const values = new Float64Array(tree.size).fill(Number.NaN);
  const multipliers = new Float64Array(tree.size).fill(Number.NaN);
  for (const pass of passes) {
    walkDown(walk, pass);
    for (const node of pass.nodes) {
      if (walk.reached[node] === 1 && explained[node] === pass.tops[0]) {
        values[node] = walk.parts[node] as number;
        multipliers[node] = walk.effects[node] as number;
      }
      // Cleared node by node, so that many small walks stay cheap.
      walk.reached[node] = 0;
    }
  }
  return { values, multipliers, explained };
}

/** State of a walk. */
interface Walk {
  readonly tree: Tree;
  readonly ends: Endpoints;
  readonly split: LocalSplit;
  /** 1 where the walk has come by. */
  readonly reached: Uint8Array;
  /** By node: its part of the change, and the effect of one unit of it. They count where it is reached, and begin as NaN. */
  readonly parts: Float64Array;
  readonly effects: Float64Array;
}

function openWalk(tree: Tree, ends: Endpoints): Walk {
  const parts = new Float64Array(tree.size).fill(Number.NaN);
  const effects = new Float64Array(tree.size).fill(Number.NaN);
  return { tree, ends, split: createLocalSplit(false), parts, effects, reached: new Uint8Array(tree.size) };
}

function walkDown(walk: Walk, { tops, nodes }: Pass): void {
  const { tree, ends, split } = walk;
  for (const top of tops) {
    const change = (ends.after[top] as number) - (ends.before[top] as number);
    if (Number.isFinite(change)) reach(walk, top, change, 1);
    else reach(walk, top, Number.NaN, Number.NaN);
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as number;
    if (walk.reached[node] === 0 || tree.shapes[node] === "leaf") continue;
    splitNode(tree, node, ends, split);
    handDown(walk, node);
  }
}

/** Adds to the part and the effect of a node, which has several of them when it is used in several places. */
function reach({ reached, parts, effects }: Walk, node: number, part: number, effect: number): void {
  const isFirst = reached[node] === 0;
  reached[node] = 1;
  parts[node] = (isFirst ? 0 : (parts[node] as number)) + part;
  effects[node] = (isFirst ? 0 : (effects[node] as number)) + effect;
}

/** Shares the part of a node among its children, and gives what rounding left over to the largest of them. */
function handDown(walk: Walk, node: number): void {
  const { ends, split, parts } = walk;
  const isTyped = ends.typed?.[node] === 1;
  const effect = isTyped ? Number.NaN : (walk.effects[node] as number);
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
    reach(walk, child, share, effect * (split.multipliers[at] as number));
  }
  if (largest >= 0 && !split.readsThePast) parts[largest] = (parts[largest] as number) + rest;
}
