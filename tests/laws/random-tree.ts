import fc from "fast-check";
import { buildTree } from "../../src/engine/tree/build-tree.ts";
import type { Operator } from "../../src/engine/tree/definition.ts";
import { buildModel, type Model } from "../../src/engine/tree/model.ts";
import { monthsFrom, type Row, rows } from "../engine/tree/grow.ts";

/** A tree with leaf values in two periods. Every node but the first hangs below an earlier one. */
export interface RandomTree {
  readonly rows: readonly Row[];
  /** Leaf id → its two values. */
  readonly leaves: ReadonlyMap<string, readonly [number, number]>;
}

type Way = "sum" | "product" | "formula";

interface Draw {
  readonly way: Way;
  readonly inverted: boolean;
  readonly parent: number;
  readonly values: readonly [number, number];
  readonly formula: number;
  /** Which later node a formula reads besides its children, where trees may share nodes. */
  readonly shared: number;
}

/** Small numbers of either sign with zeros, and the odd large one: what KPI tables hold, and what breaks careless code. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 200 }).map((each) => each / 8) },
  { weight: 2, arbitrary: fc.integer({ min: -80, max: -1 }).map((each) => each / 8) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 100_000 }) },
);

/** Mostly two different values; often enough the same one twice. */
const pair = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(value, value) },
  { weight: 1, arbitrary: value.map((each) => [each, each] as const) },
);

const draw = fc.record({
  way: fc.constantFrom<Way>("sum", "sum", "product", "product", "formula"),
  inverted: fc.boolean(),
  parent: fc.nat(1_000_000),
  values: pair,
  formula: fc.nat(5),
  shared: fc.nat(1_000_000),
});

/** Trees of sums, differences, products, ratios and formulas. At most four factors meet, so that no value leaves all bounds. */
export function randomTree(largest = 60): fc.Arbitrary<RandomTree> {
  return fc.array(draw, { minLength: 2, maxLength: largest, size: "medium" }).map((draws) => toTree(draws, false));
}

/** The same, but formulas also read KPIs that hang elsewhere in the tree: then a KPI counts on several ways. */
export function randomSharingTree(largest = 60): fc.Arbitrary<RandomTree> {
  const draws = fc.array(draw, { minLength: 2, maxLength: largest, size: "medium" });
  return draws.map((each) => toTree(each, true));
}

/** Trees of sums, differences, products and ratios alone. */
export function randomPlainTree(largest: number): fc.Arbitrary<RandomTree> {
  const plain = draw.map((each): Draw => (each.way === "formula" ? { ...each, way: "product" } : each));
  return fc.array(plain, { minLength: 2, maxLength: largest, size: "medium" }).map((draws) => toTree(draws, false));
}

/** The model of a random tree; period 0 has the first values and period 1 the second. */
export function modelOfRandom({ rows: short, leaves }: RandomTree): Model {
  const { tree, problems } = buildTree(rows(short));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const actuals = new Float64Array(tree.size * 2).fill(Number.NaN);
  tree.definitions.forEach(({ id }, node) => {
    actuals.set(leaves.get(id) ?? [Number.NaN, Number.NaN], node * 2);
  });
  return buildModel(tree, { periods: monthsFrom(24_312, 2), actuals, targets: new Float64Array(tree.size * 2).fill(Number.NaN) });
}

function toTree(draws: readonly Draw[], isSharing: boolean): RandomTree {
  const room = draws.map(({ way }): number => (way === "product" ? 4 : 5));
  const parents = draws.map(({ parent }, node) => {
    if (node === 0) return -1;
    const open = Array.from({ length: node }, (_, each) => each).filter((each) => (room[each] as number) > 0);
    const chosen = open[parent % open.length] as number;
    room[chosen] = (room[chosen] as number) - 1;
    return chosen;
  });
  const children = draws.map((_, node) => parents.flatMap((parent, child) => (parent === node ? [child] : [])));
  const leaves = new Map<string, readonly [number, number]>();
  const short = draws.map((each, node): Row => {
    const below = children[node] as number[];
    if (below.length === 0) leaves.set(`k${node}`, each.values);
    const parent = parents[node] as number;
    const later = node + 1 + (each.shared % (draws.length - node));
    const extra = isSharing && later < draws.length ? ` + k${later} / 4` : "";
    const formula = each.way === "formula" && below.length > 0 ? formulaOf(each.formula, below) + extra : "";
    if (parent < 0) return { id: `k${node}`, formula };
    return { id: `k${node}`, parent: `k${parent}`, operator: operatorOf(draws[parent] as Draw, each), formula };
  });
  return { rows: short, leaves };
}

function operatorOf(parent: Draw, { inverted }: Draw): Operator {
  if (parent.way === "product") return inverted ? "÷" : "×";
  return inverted ? "-" : "+";
}

/** Formulas of every kind that attribution treats differently. */
function formulaOf(kind: number, children: readonly number[]): string {
  const ids = children.map((child) => `k${child}`);
  const [first = "", ...others] = ids;
  switch (kind) {
    case 0:
      return `=2 * (${ids.join(" + ")}) / 3 - 1`;
    case 1:
      return `=-(${ids.join(" * ")}) * 5%`;
    case 2:
      return `=${first} + ${others.length > 0 ? others.join(" * ") : first} ^ 2`;
    case 3:
      return `=MAX(${ids.join(", ")}) + ${first}`;
    case 4:
      return `=IF(${first} > 3, ${ids.join(" + ")}, ${first} * 2)`;
    default:
      return `=${first} / (ABS(${ids[ids.length - 1]}) + 1) + ${ids.join(" + ")}`;
  }
}
