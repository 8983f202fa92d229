import { describe, expect, it } from "vitest";
import { buildTree } from "../../../src/engine/tree/build-tree.ts";
import { rollUp } from "../../../src/engine/tree/roll-up.ts";
import { findKpi } from "../../../src/engine/tree/tree.ts";
import { grow, type Row, rows, rowsOf } from "./grow.ts";

function problemsOf(short: readonly Row[]) {
  return buildTree(rows(short)).problems.map(({ code, variant, kpi, place, facts }) => ({
    code,
    variant,
    kpi,
    row: place?.row,
    facts,
  }));
}

describe("A tree table", () => {
  it("may be empty", () => {
    expect(buildTree([])).toMatchObject({ tree: { size: 0 }, problems: [] });
  });

  it("may name a parent by its id, or by its name when only one KPI bears it", () => {
    const tree = grow([
      { id: "R", name: "Revenue" },
      { id: "P", parent: "Revenue", operator: "×" },
      { id: "C", parent: "R", operator: "×" },
    ]);
    expect(Array.from(tree.parents)).toEqual([-1, 0, 0]);
    expect(findKpi(tree, "Revenue")).toBe(0);
  });

  it("does not guess between two KPIs of the same name", () => {
    const short: Row[] = [
      { id: "A", name: "Same" },
      { id: "B", name: "Same" },
      { id: "C", parent: "Same", operator: "+" },
    ];
    expect(problemsOf(short)).toMatchObject([
      { code: "P-38", variant: "unknown-parent", kpi: "C", row: 4, facts: { parent: "Same" } },
    ]);
    expect(findKpi(buildTree(rows(short)).tree, "Same")).toBe(-1);
  });

  it("makes a root of a KPI whose parent is unknown, and says so", () => {
    const { tree, problems } = buildTree(rows([{ id: "A", parent: "nobody", operator: "+" }]));
    expect(Array.from(tree.parents)).toEqual([-1]);
    expect(problems).toMatchObject([{ variant: "unknown-parent", place: { table: "tree", row: 2, column: "parent" } }]);
  });

  it("keeps the first of two rows with the same id", () => {
    const short: Row[] = [
      { id: "A", name: "first" },
      { id: "A", name: "second" },
    ];
    expect(problemsOf(short)).toMatchObject([{ variant: "duplicate", kpi: "A", row: 3, facts: { firstRow: 2, row: 3 } }]);
    expect(buildTree(rows(short)).tree.definitions.map(({ name }) => name)).toEqual(["first"]);
  });

  it("has ids like any other in __proto__, constructor and toString", () => {
    const tree = grow([
      { id: "constructor" },
      { id: "__proto__", parent: "constructor", operator: "+" },
      { id: "toString", parent: "constructor", operator: "+" },
    ]);
    const { values } = rollUp(tree, Float64Array.from([Number.NaN, 2, 3]), 1);
    expect(values[findKpi(tree, "constructor")]).toBe(5);
    expect(findKpi(tree, "hasOwnProperty")).toBe(-1);
  });
});

describe("A loop", () => {
  it("is named from its smallest id round to itself, whatever the order of the rows", () => {
    const short: Row[] = [
      { id: "c", parent: "b", operator: "+" },
      { id: "a", parent: "c", operator: "+" },
      { id: "b", parent: "a", operator: "+" },
      { id: "leaf", parent: "a", operator: "+" },
    ];
    for (const order of [short, [...short].reverse()]) {
      const { tree, problems } = buildTree(rows(order));
      expect(tree.cycle).toEqual(["a", "c", "b", "a"]);
      expect(problems).toMatchObject([{ variant: "cycle", kpi: "a", facts: { path: "a → c → b → a" } }]);
    }
  });

  it("is found among causal links too, which have no arithmetic", () => {
    const { tree } = buildTree(
      rows([
        { id: "a", parent: "b", operator: "~" },
        { id: "b", parent: "a", operator: "~" },
      ]),
    );
    expect(tree.cycle).toEqual(["a", "b", "a"]);
  });

  it("is found among formulas, but not through LAG", () => {
    expect(
      buildTree(
        rows([
          { id: "a", formula: "=b + 1" },
          { id: "b", formula: "=a + 1" },
        ]),
      ).tree.cycle,
    ).toEqual(["a", "b", "a"]);
    expect(buildTree(rows([{ id: "a", formula: "=LAG(a, 1) + b" }, { id: "b" }])).tree.cycle).toBeNull();
  });

  it("leaves a KPI that is its own parent without value", () => {
    const { tree } = buildTree(rows([{ id: "a", parent: "a", operator: "+" }]));
    expect(tree.cycle).toEqual(["a", "a"]);
    expect(Array.from(rollUp(tree, Float64Array.from([7]), 1).values)).toEqual([Number.NaN]);
  });

  it("costs its own nodes and what needs them, and no others", () => {
    const { tree } = buildTree(
      rows([
        { id: "top" },
        { id: "a", parent: "top", operator: "+", formula: "=b" },
        { id: "b", parent: "top", operator: "+", formula: "=a" },
        { id: "apart" },
        { id: "part", parent: "apart", operator: "+" },
      ]),
    );
    const { values } = rollUp(tree, Float64Array.from([1, 1, 1, 1, 5]), 1);
    expect(Array.from(values)).toEqual([Number.NaN, Number.NaN, Number.NaN, 5, 5]);
  });
});

describe("Operators", () => {
  it("must not mix adding and multiplying under one parent", () => {
    const short = rowsOf("a\nb + a\nc × a");
    expect(problemsOf(short)).toMatchObject([{ code: "P-18", kpi: "a", facts: { additive: 1, multiplicative: 1 } }]);
    expect(buildTree(rows(short)).tree.shapes).toEqual(["broken", "leaf", "leaf"]);
  });

  it("must be said for every child that a parent is computed from", () => {
    expect(problemsOf([{ id: "a" }, { id: "b", parent: "a" }])).toMatchObject([
      { variant: "operator-missing", kpi: "b", row: 3 },
    ]);
    expect(problemsOf([{ id: "a" }, { id: "b", parent: "a", operator: "=" }])).toMatchObject([{ variant: "operator-missing" }]);
  });

  it("do not matter under a formula, nor does a mixture there", () => {
    const tree = grow([
      { id: "a", formula: "=b + c" },
      { id: "b", parent: "a", operator: "+" },
      { id: "c", parent: "a", operator: "×" },
      { id: "d", parent: "a" },
    ]);
    expect(tree.shapes).toEqual(["formula", "leaf", "leaf", "leaf"]);
  });

  it("leave a parent with only causal children typed", () => {
    expect(grow(rowsOf("a\nb ~ a")).shapes).toEqual(["leaf", "leaf"]);
  });
});

describe("A formula of a row", () => {
  it.each([
    ["=b +", "formula-unexpected", { position: 5, expected: "operand" }],
    ["=nobody * 2", "unknown-reference", { reference: "nobody" }],
    ["=SUM(b", "formula-unclosed", { expected: ")" }],
    ["=EXP(b)", "formula-unknown-function", { found: "EXP" }],
  ])("that cannot be used (%s) is reported and leaves its KPI without value", (formula, variant, facts) => {
    const short: Row[] = [
      { id: "a", formula },
      { id: "b", parent: "a", operator: "+" },
    ];
    expect(problemsOf(short)).toMatchObject([{ code: "P-38", variant, kpi: "a", row: 2, facts }]);
    expect(buildTree(rows(short)).tree.shapes[0]).toBe("broken");
  });

  it("names an unknown KPI once, however often it uses it", () => {
    expect(problemsOf([{ id: "a", formula: "=x + x * LAG(x, 1) + y" }]).map(({ facts: { reference } }) => reference)).toEqual([
      "x",
      "y",
    ]);
  });
});

describe("A deep tree", () => {
  const depth = 50_000;
  const chain = Array.from(
    { length: depth },
    (_, at): Row => (at === 0 ? { id: "k0" } : { id: `k${at}`, parent: `k${at - 1}`, operator: "+" }),
  );

  it("of 50,000 KPIs below each other is built and rolled up without overflowing the stack", () => {
    const tree = grow(chain);
    const given = new Float64Array(depth).fill(Number.NaN);
    given[depth - 1] = 42;
    expect(rollUp(tree, given, 1).values[0]).toBe(42);
  });

  it("that ends in a loop has the loop named, all 50,000 of it", () => {
    const { tree } = buildTree(rows([{ id: "k0", parent: `k${depth - 1}`, operator: "+" }, ...chain.slice(1)]));
    expect(tree.cycle).toHaveLength(depth + 1);
  });
});
