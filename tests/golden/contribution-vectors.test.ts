import { describe, expect, test } from "vitest";
import { KPI_FACTORIZE } from "../../src/functions/kpi-factorize.ts";
import { KPI_MIX } from "../../src/functions/kpi-mix.ts";
import { column, rowOf, tableOf } from "../functions/answered-table.ts";
import { contributionsOf, drawnTree, formulaTree, type Named, near, numberAt, type Range } from "./cell-answers.ts";
import { methodVector } from "./method-vector.ts";

interface Product {
  readonly formula: string;
  readonly base: Named;
  readonly current: Named;
}

interface Parts {
  readonly contributions: Named;
  readonly total: number;
}

/** The sources print six to seven digits. */
function digitsOf(total: number): number {
  return Math.abs(total) > 100 ? 2 : 6;
}

const products = ["dev-attr-01", "dev-attr-02", "dev-attr-03", "dev-attr-09"].map((id) => methodVector<Product, Parts>(id));
const formulas = [...products, methodVector<Product, Parts>("dev-attr-04")];

test.each(products.map((vector) => [vector.title, vector] as const))("KPI_FACTORIZE: %s", (_, { inputs, expected }) => {
  const names = inputs.formula.split("*");
  const cells = (side: Named): Range => names.map((name) => [side[name]]);
  const answer = tableOf(KPI_FACTORIZE([names], cells(inputs.base), cells(inputs.current)));
  const digits = digitsOf(expected.total);
  for (const name of names) expect(rowOf(answer, name)[4]).toBeCloseTo(expected.contributions[name] ?? Number.NaN, digits);
  expect(rowOf(answer, "Total")[4]).toBeCloseTo(expected.total, digits);
});

test.each(formulas.map((vector) => [vector.title, vector] as const))(
  "KPI_CONTRIB of a formula: %s",
  (_, { inputs, expected }) => {
    const tree = formulaTree(inputs.formula, Object.keys(inputs.base));
    const found = contributionsOf(tree, inputs.base, inputs.current);
    expect(found).toEqual(near({ total: expected.total, ...expected.contributions }, digitsOf(expected.total)));
  },
);

interface Segments {
  readonly segments: readonly { readonly id: string; readonly base: Named; readonly current: Named }[];
}

test("KPI_CONTRIB of a sum of products: dev-attr-05 (DasGuptR README)", () => {
  const { inputs, expected } = methodVector<Segments, { readonly by_factor: Named; readonly total: number }>("dev-attr-05");
  const factors = Object.keys(expected.by_factor);
  const lines = inputs.segments.flatMap(({ id }) => [`s${id} + rate`, ...factors.map((factor) => `${factor}${id} × s${id}`)]);
  const side = (of: "base" | "current"): Named =>
    Object.fromEntries(
      inputs.segments.flatMap((each) => factors.map((factor) => [`${factor}${each.id}`, each[of][factor] ?? Number.NaN])),
    );
  const found = contributionsOf(drawnTree(["rate", ...lines].join("\n")), side("base"), side("current"));
  const total = (factor: string): number =>
    inputs.segments.reduce((sum, { id }) => sum + (found[`${factor}${id}`] ?? Number.NaN), 0);
  expect(Object.fromEntries(factors.map((factor) => [factor, total(factor)]))).toEqual(near(expected.by_factor, 6));
  expect(found).toMatchObject(near({ rate: expected.total }, 6));
});

interface Shape {
  readonly op: "prod" | "sum" | "diff" | "ratio";
  readonly id: string;
  readonly children: readonly (Shape | { readonly leaf: string })[];
}

/** The rows of a shape, parents first. */
function linesOf(shape: Shape): readonly string[] {
  const operators = { prod: ["×", "×"], sum: ["+", "+"], diff: ["+", "-"], ratio: ["×", "÷"] } as const;
  return shape.children.flatMap((child, at) => {
    const operator = operators[shape.op][at === 0 ? 0 : 1];
    if ("leaf" in child) return [`${child.leaf} ${operator} ${shape.id}`];
    return [`${child.id} ${operator} ${shape.id}`, ...linesOf(child)];
  });
}

const trees = ["dev-tree-01", "dev-tree-02", "dev-tree-03", "dev-tree-04", "dev-tree-05"].map((id) =>
  methodVector<{ readonly tree: Shape; readonly base: Named; readonly current: Named }, { readonly contributions: Named }>(id),
);

test.each(trees.map((vector) => [vector.title, vector] as const))("KPI_CONTRIB of a tree: %s", (_, { inputs, expected }) => {
  const tree = drawnTree([inputs.tree.id, ...linesOf(inputs.tree)].join("\n"));
  expect(contributionsOf(tree, inputs.base, inputs.current)).toEqual(near(expected.contributions, 8));
});

describe("games as formulas, KPI_CONTRIB from nobody to everybody: dev-attr-21 (elbersb/shapley tests)", () => {
  const { expected } = methodVector<unknown, { readonly glove: Named; readonly airport: Named }>("dev-attr-21");

  test("glove: a right glove and either of two left ones make a pair", () => {
    const nobody = { left1: 0, left2: 0, right: 0 };
    const tree = formulaTree("MIN(MAX(left1, left2), right)", Object.keys(nobody));
    const { left1, left2, right } = contributionsOf(tree, nobody, { left1: 1, left2: 1, right: 1 });
    expect([left1, left2, right]).toEqual(Object.values(expected.glove).map((value) => expect.closeTo(value, 12)));
  });

  test("airport: the runway costs what the largest plane needs", () => {
    const costs = { A: 8, B: 11, C: 13, D: 18 };
    const tree = formulaTree("MAX(A, B, C, D)", Object.keys(costs));
    const found = contributionsOf(tree, { A: 0, B: 0, C: 0, D: 0 }, costs);
    expect(found).toEqual(near({ total: 18, ...expected.airport }, 12));
  });
});

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

interface RatioMix {
  readonly periods: Readonly<Record<string, Readonly<Record<string, Rate>>>>;
}

type RatioMixExpected = Readonly<
  Record<string, Readonly<Record<string, number | { readonly inner: number; readonly mix: number }>>>
>;

/** Ours is centred on the mean of both averages, so of other centrings only the sums of rate and mix can be the same. */
describe.each(["dev-attr-12", "dev-attr-13", "dev-attr-14"].map((id) => methodVector<RatioMix, RatioMixExpected>(id)))(
  "KPI_MIX: $title",
  ({ inputs, expected }) => {
    test.each(Object.keys(expected))("%s", (pair) => {
      const [before = {}, after = {}] = pair.split(">").map((period) => inputs.periods[period]);
      const names = Object.keys(before);
      const weights = (side: typeof before) => names.map((name) => [side[name]?.denominator ?? ""]);
      const values = (side: typeof before) =>
        names.map((name) => [(side[name]?.numerator ?? Number.NaN) / (side[name]?.denominator ?? Number.NaN)]);
      const answer = tableOf(KPI_MIX([names], weights(before), values(before), weights(after), values(after)));
      const published = Object.values(expected[pair] ?? {}).filter((effect) => typeof effect !== "number");
      const inner = published.reduce((sum, effect) => sum + effect.inner, 0);
      const mix = published.reduce((sum, effect) => sum + effect.mix, 0);
      const total = numberAt(rowOf(answer, "Total"), 5);
      expect(total).toBeCloseTo(inner + mix, 5);
      const parts = column(answer, 5).slice(0, -1).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 12);
    });
  },
);

test("a new and a lost segment change no price: dev-attr-11 (icanexplain books a price change that never was)", () => {
  interface Side {
    readonly count: number;
    readonly sum: number;
  }
  const { inputs, expected } = methodVector<
    { readonly segments: readonly { readonly id: string; readonly base: Side | null; readonly current: Side | null }[] },
    { readonly recommended: Readonly<Record<string, Named>> }
  >("dev-attr-11");
  const side = (of: "base" | "current"): Named =>
    Object.fromEntries(inputs.segments.map((segment) => [segment.id, segment[of]?.sum ?? 0]));
  const tree = drawnTree(["claims", ...inputs.segments.map(({ id }) => `${id} + claims`)].join("\n"));
  const found = contributionsOf(tree, side("base"), side("current"));
  for (const { id } of inputs.segments) {
    const { new: entered = Number.NaN, lost = Number.NaN } = expected.recommended[id] ?? {};
    expect(found[id]).toBeCloseTo(entered + lost, 9);
  }

  const names = inputs.segments.map(({ id }) => id);
  const counts = (of: "base" | "current"): Range => inputs.segments.map((segment) => [segment[of]?.count ?? ""]);
  const means = (of: "base" | "current"): Range =>
    inputs.segments.map(({ [of]: each }) => [each === null ? "" : each.sum / each.count]);
  const mix = tableOf(KPI_MIX([names], counts("base"), means("base"), counts("current"), means("current")));
  // Rate, mix, new, lost: of the average claim, which the lost segment alone made before and the new one makes now.
  expect(rowOf(mix, "Dentist").slice(1, 3)).toEqual([0, 0]);
  expect(rowOf(mix, "Physio").slice(1, 3)).toEqual([0, 0]);
  expect(rowOf(mix, "Dentist")[4]).toBe(0);
  expect(rowOf(mix, "Physio")[3]).toBe(0);
  expect(numberAt(rowOf(mix, "Total"), 5)).toBeCloseTo(622.48 / 6 - 801.78 / 6, 9);
});
