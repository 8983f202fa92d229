import { describe, expect, it } from "vitest";
import { sensitivity } from "../../../src/engine/attribution/sensitivity.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { template, templateModel } from "../../golden/template.ts";
import { type Figures, grow, modelOf, type Row, rowsOf } from "../tree/grow.ts";

function rowsFor(short: readonly Row[], figures: Figures, pct?: number) {
  const tree = grow(short);
  return sensitivity(modelOf(tree, [figures]), 0, pct).map(({ node, ...row }) => ({ id: tree.definitions[node]?.id, ...row }));
}

interface Nodes {
  readonly nodes: readonly { readonly op: string; readonly values: readonly number[] }[];
}

describe("Sensitivity", () => {
  const { inputs, expected } = methodVector<Nodes, { readonly elasticities: readonly (readonly number[])[] }>("dev-rank-03");
  const operators = { sum: ["+", "+"], difference: ["+", "-"], product: ["×", "×"], ratio: ["×", "÷"] } as const;

  it.each(inputs.nodes.map(({ op, values }, at) => [op, values, expected.elasticities[at] ?? []] as const))(
    "of a %s of %j is %j (dev-rank-03)",
    (op, values, elasticities) => {
      const signs = operators[op as keyof typeof operators];
      const short: Row[] = [
        { id: "r" },
        ...values.map((_, at) => ({ id: `x${at}`, parent: "r", operator: signs[at === 0 ? 0 : 1] })),
      ];
      const figures = Object.fromEntries(values.map((value, at) => [`x${at}`, value]));
      const found = rowsFor(short, figures).map(({ elasticity }) => elasticity);
      expect(found).toEqual(elasticities.map((each) => expect.closeTo(each, 8)));
    },
  );

  it("of every factor of 1,201,200 to +10 % is +120,120 (domain H.3)", () => {
    const model = templateModel(template("T1"));
    const factors = sensitivity(model, 1).filter(({ root }) => root === 0);
    expect(factors.map(({ change }) => change)).toEqual(factors.map(() => expect.closeTo(120_120, 6)));
    expect(factors.map(({ elasticity }) => elasticity)).toEqual(factors.map(() => expect.closeTo(1, 9)));
  });

  it("is computed exactly where the tree is not straight: 100 ÷ 4 to 100 ÷ 5 for +25 %", () => {
    expect(rowsFor(rowsOf("r\nn × r\nd ÷ r"), { n: 100, d: 4 }, 0.25)).toEqual([
      { id: "n", root: 0, elasticity: 1, change: 6.25 },
      { id: "d", root: 0, elasticity: -1, change: expect.closeTo(-5, 12) },
    ]);
  });

  it("is computed along the path where a formula, a divided sum or a second use bends it", () => {
    const bent: Row[] = [{ id: "r", formula: "=x ^ 2" }, { id: "x", parent: "r" }, ...rowsOf("a + x\nb + x")];
    expect(rowsFor(bent, { a: 1, b: 3 }, 1)).toMatchObject([{ change: 9 }, { change: 33 }]);
    expect(rowsFor(rowsOf("r\nn × r\nd ÷ r\na + d\nb + d"), { n: 12, a: 1, b: 3 }, 1)[1]?.change).toBeCloseTo(12 / 5 - 3, 12);
    const twice: Row[] = [
      { id: "r", formula: "=p + a" },
      { id: "p", parent: "r" },
      { id: "a", parent: "p", operator: "×" },
      { id: "b", parent: "p", operator: "×" },
    ];
    expect(rowsFor(twice, { a: 2, b: 5 }, 0.5)).toMatchObject([
      { id: "a", change: 6 },
      { id: "b", change: 5 },
    ]);
    const squared: Row[] = [...rowsOf("r\na + r"), { id: "f", parent: "r", operator: "+", formula: "=a ^ 2" }];
    expect(rowsFor(squared, { a: 3 }, 1)).toMatchObject([{ id: "a", change: 30 }]);
  });

  it("of a leaf in a linked sub-tree is in the unit of that sub-tree", () => {
    expect(rowsFor(rowsOf("r\na ~ r\nb × a\nc × a"), { r: 1, b: 2, c: 3 }, 0.5)[1]).toEqual({
      id: "b",
      root: 1,
      elasticity: 1,
      change: 3,
    });
  });

  it("is blank where there is nothing to measure it by", () => {
    expect(rowsFor(rowsOf("r\na + r\nb + r"), { a: 1, b: null })).toMatchObject([
      { elasticity: null, change: null },
      { elasticity: null, change: null },
    ]);
    expect(rowsFor(rowsOf("r\na + r\nb - r"), { a: 1, b: 1 })).toMatchObject([
      { elasticity: null, change: expect.closeTo(0.1, 12) },
      {},
    ]);
  });
});
