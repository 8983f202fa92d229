import type { Tree } from "../tree/tree.ts";
import type { Endpoints } from "./endpoints.ts";
import { productMultipliers } from "./product-multipliers.ts";
import { productRange } from "./product-range.ts";
import { splitFormula } from "./split-formula.ts";

/**
 * How the change of one KPI is shared among the KPIs it is computed from. The arrays are reused from node to node, so only
 * the first `count` entries mean anything.
 */
export interface LocalSplit {
  count: number;
  nodes: Int32Array;
  /** Sum to the change of the KPI, unless `readsThePast`. */
  parts: Float64Array;
  /** Effect of one unit of each on the KPI. */
  multipliers: Float64Array;
  /** The factors of a product at both ends: room to work in. */
  factorsBefore: Float64Array;
  factorsAfter: Float64Array;
  /** Least and most of that effect over all orders; only kept up when `withRange`. */
  lowest: Float64Array;
  highest: Float64Array;
  readonly withRange: boolean;
  /** True when `LAG` makes earlier months players too: their part stays with the KPI itself. */
  readsThePast: boolean;
}

/** A split to be filled by `splitNode`. */
export function createLocalSplit(withRange: boolean): LocalSplit {
  return { count: 0, nodes: new Int32Array(0), ...numbersFor(0), withRange, readsThePast: false };
}

function numbersFor(room: number) {
  return {
    parts: new Float64Array(room),
    multipliers: new Float64Array(room),
    factorsBefore: new Float64Array(room),
    factorsAfter: new Float64Array(room),
    lowest: new Float64Array(room),
    highest: new Float64Array(room),
  };
}

/** Shares the change of a node among what it is computed from; a leaf has nothing to share it among. */
export function splitNode(tree: Tree, node: number, ends: Endpoints, split: LocalSplit): void {
  split.count = 0;
  split.readsThePast = false;
  switch (tree.shapes[node]) {
    case "sum":
      splitSum(tree, node, ends, split);
      return;
    case "product":
      splitProduct(tree, node, ends, split);
      return;
    case "formula":
      splitFormulaNode(tree, node, ends, split);
      return;
    default:
  }
}

function splitSum({ firstChild, children, inverted }: Tree, node: number, { before, after }: Endpoints, split: LocalSplit): void {
  const start = firstChild[node] as number;
  const count = (firstChild[node + 1] as number) - start;
  open(split, count);
  for (let at = 0; at < count; at++) {
    const child = children[start + at] as number;
    const sign = inverted[start + at] ? -1 : 1;
    split.nodes[at] = child;
    split.multipliers[at] = sign;
    split.parts[at] = sign * ((after[child] as number) - (before[child] as number));
    if (split.withRange) setRange(split, at, sign, sign);
  }
}

function splitProduct({ firstChild, children, inverted }: Tree, node: number, ends: Endpoints, split: LocalSplit): void {
  const start = firstChild[node] as number;
  const count = (firstChild[node + 1] as number) - start;
  open(split, count);
  const { nodes, parts, multipliers, factorsBefore, factorsAfter } = split;
  for (let at = 0; at < count; at++) {
    const child = children[start + at] as number;
    const before = ends.before[child] as number;
    const after = ends.after[child] as number;
    nodes[at] = child;
    // Dividing by x is multiplying by 1/x: Shapley sees only the two ends, so the substitution changes nothing.
    factorsBefore[at] = inverted[start + at] ? 1 / before : before;
    factorsAfter[at] = inverted[start + at] ? 1 / after : after;
  }
  productMultipliers(factorsBefore, factorsAfter, count, multipliers);
  const range = split.withRange ? productRange(factorsBefore.subarray(0, count), factorsAfter.subarray(0, count)) : null;
  for (let at = 0; at < count; at++) {
    const child = nodes[at] as number;
    const unit = inverted[start + at] ? -(factorsBefore[at] as number) * (factorsAfter[at] as number) : 1;
    multipliers[at] = unit * (multipliers[at] as number);
    parts[at] = (multipliers[at] as number) * ((ends.after[child] as number) - (ends.before[child] as number));
    if (range !== null) setRange(split, at, unit * (range.lowest[at] as number), unit * (range.highest[at] as number));
  }
}

function splitFormulaNode(tree: Tree, node: number, ends: Endpoints, split: LocalSplit): void {
  const program = tree.programs[node];
  const formula = tree.formulas[node];
  if (!program || !formula) return;
  const { references, lags } = program;
  const stateOf = (values: Float64Array, past: Endpoints["pastBefore"]): Float64Array =>
    Float64Array.from(references, (reference, at) =>
      lags[at] === 0 ? (values[reference] as number) : past(reference, lags[at] as number),
    );
  const shares = splitFormula(formula, program, stateOf(ends.before, ends.pastBefore), stateOf(ends.after, ends.pastAfter));
  open(split, references.length);
  split.count = 0;
  for (let reference = 0; reference < references.length; reference++) {
    if (lags[reference] !== 0) {
      split.readsThePast = true;
      continue;
    }
    const at = split.count++;
    split.nodes[at] = references[reference] as number;
    split.parts[at] = shares.parts[reference] as number;
    split.multipliers[at] = shares.multipliers[reference] as number;
    if (split.withRange) setRange(split, at, shares.lowest[reference] as number, shares.highest[reference] as number);
  }
}

/** Makes room for so many players. */
function open(split: LocalSplit, count: number): void {
  split.count = count;
  if (split.nodes.length >= count) return;
  const room = count + split.nodes.length;
  Object.assign(split, { nodes: new Int32Array(room), ...numbersFor(room) });
}

function setRange(split: LocalSplit, at: number, one: number, other: number): void {
  split.lowest[at] = Math.min(one, other);
  split.highest[at] = Math.max(one, other);
}
