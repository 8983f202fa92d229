import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../src/engine/goal/bounds-of.ts";
import { brent } from "../../../src/engine/goal/brent.ts";
import { requireValue } from "../../../src/engine/goal/require-value.ts";
import { solveEquation } from "../../../src/engine/goal/solve-equation.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { template, templateModel } from "../../golden/template.ts";
import { type Figures, grow, modelOf, nodeOf, type Row, rows, rowsOf } from "../tree/grow.ts";

const UNBOUNDED = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function required(short: readonly Row[], figures: Figures, kpi: string, target: number) {
  const tree = grow(short);
  return requireValue(modelOf(tree, [figures]), 0, nodeOf(tree, kpi), target);
}

describe("What a KPI must be", () => {
  it.each([
    ["ANC.A", 0.649350649],
    ["ANC.C", 274.725274725],
    ["ANC.P", 13_111.888111888],
  ])("%s for an ancillary revenue of 1,500,000 (domain H.3)", (kpi, value) => {
    const model = templateModel(template("T1"));
    const found = requireValue(model, 1, nodeOf(model.tree, kpi), 1_500_000);
    expect(found).toMatchObject({ possible: true, value: expect.closeTo(value, 8), reached: expect.closeTo(1_500_000, 4) });
  });

  it("has all its digits where a small KPI stands beside large ones", () => {
    // 2 · (5965 + b + 22.5) ÷ 3 − 1 = 1 needs b = −5984.5.
    const mean: Row[] = [{ id: "r", formula: "=2 * (a + b + c) / 3 - 1" }, { id: "a" }, { id: "b" }, { id: "c" }];
    const found = required(mean, { a: 5_965, b: -0.125, c: 22.5 }, "b", 1);
    expect(found).toMatchObject({ value: expect.closeTo(-5_984.5, 10), reached: expect.closeTo(1, 11) });
  });

  it("dev-goal-01: the capital for 15,000 of interest at 7.5 %", () => {
    const { inputs, expected } = methodVector<{ readonly target: number }, { readonly value: number }>("dev-goal-01");
    const found = required(
      rowsOf("interest\nC × interest\nn × interest\ni × interest"),
      { C: 100_000, n: 1, i: 0.075 },
      "C",
      inputs.target,
    );
    expect(found).toMatchObject({ possible: true, value: expect.closeTo(expected.value, 6) });
  });

  it("dev-goal-02: the rate of a loan, which no straight line gives", () => {
    const { inputs, expected } = methodVector<{ readonly target: number }, { readonly value: number }>("dev-goal-02");
    const payment = (rate: number): number => {
      const monthly = rate / 12;
      return monthly === 0 ? 20_000 / 60 : (20_000 * monthly) / (1 - (1 + monthly) ** -60);
    };
    const { values } = solveEquation(payment, inputs.target, 0.5, { low: 0, high: 1 });
    expect(values).toEqual([expect.closeTo(expected.value, 10)]);
    // The same loan as a tree, away from the limit at rate 0.
    const loan: Row[] = [
      { id: "payment", formula: "=20000 * (rate / 12) / (1 - (1 + rate / 12) ^ -60)" },
      { id: "rate", unit: "%" },
    ];
    expect(required(loan, { rate: 0.5 }, "rate", inputs.target)).toMatchObject({ value: expect.closeTo(expected.value, 10) });
  });

  describe("dev-goal-03: the active rate", () => {
    interface Known {
      readonly values: readonly [number, null];
      readonly unbounded_solution: number;
      readonly max_reachable: number;
    }
    const { inputs, expected } = methodVector<{ readonly targets: readonly [number, number] }, Known>("dev-goal-03");
    const short: Row[] = [
      ...rowsOf("revenue\nunit_price × revenue\ncustomers × revenue"),
      { id: "active_rate", parent: "revenue", operator: "×", unit: "%" },
    ];
    const figures = { unit_price: 110, customers: 1080, active_rate: 0.48 };

    it("is found within 0 and 1", () => {
      const found = required(short, figures, "active_rate", inputs.targets[0]);
      expect(found).toMatchObject({ possible: true, value: expect.closeTo(expected.values[0], 12) });
    });

    it("is said to be out of reach beyond 100 %, with the best and what it would take", () => {
      expect(required(short, figures, "active_rate", inputs.targets[1])).toEqual({
        possible: false,
        impossible: "out-of-reach",
        best: expect.closeTo(expected.max_reachable, 6),
        bestAt: 1,
        beyondBounds: expect.closeTo(expected.unbounded_solution, 12),
      });
    });
  });

  describe("dev-goal-04: edges", () => {
    it("a factor multiplied by 0 has no effect", () => {
      expect(required(rowsOf("r\na × r\nb × r"), { a: 0, b: 5 }, "b", 10)).toMatchObject({
        possible: false,
        impossible: "no-effect",
        best: 0,
      });
    });

    it("a divisor never brings a ratio to 0", () => {
      const found = required(rowsOf("r\na × r\nb ÷ r"), { a: 100, b: 4 }, "b", 0);
      expect(found).toMatchObject({ possible: false, impossible: "out-of-reach", beyondBounds: null });
      expect(found.possible ? null : found.best).toBeLessThan(1e-3);
    });

    it("of two solutions the nearer comes first", () => {
      const profit: Row[] = [{ id: "profit", formula: "=(p - 40) * (200 - p)" }, { id: "p" }];
      expect(required(profit, { p: 60 }, "p", 6000)).toMatchObject({
        value: expect.closeTo(100, 9),
        values: [expect.closeTo(100, 9), expect.closeTo(140, 9)],
      });
      expect(required(profit, { p: 150 }, "p", 6000)).toMatchObject({ value: expect.closeTo(140, 9) });
    });

    it("a term multiplied by 0 has no effect", () => {
      expect(required([{ id: "r", formula: "=a + 0 * b" }, { id: "a" }, { id: "b" }], { a: 5, b: 1 }, "b", 6)).toMatchObject({
        impossible: "no-effect",
        best: 5,
      });
    });
  });

  it("is found in a divisor: 100 ÷ x = 8", () => {
    expect(required(rowsOf("r\na × r\nb ÷ r"), { a: 100, b: 4 }, "b", 8)).toMatchObject({
      possible: true,
      value: expect.closeTo(12.5, 12),
    });
  });

  it("is found for a computed KPI as if it were typed, and for the root itself", () => {
    const short = rowsOf("r\na × r\nb × r\nx + a\ny + a");
    expect(required(short, { b: 2, x: 1, y: 2 }, "a", 10)).toMatchObject({ value: 5 });
    expect(required(short, { b: 2, x: 1, y: 2 }, "r", 10)).toMatchObject({ value: 10 });
  });

  it("is found where there is no value yet", () => {
    expect(required(rowsOf("r\na × r\nb × r"), { a: null, b: 4 }, "a", 10)).toMatchObject({ value: 2.5 });
  });

  it("is not found while something else is missing", () => {
    expect(required(rowsOf("r\na × r\nb × r"), { a: 1, b: null }, "a", 10)).toEqual({
      possible: false,
      impossible: "root-missing",
      best: null,
      bestAt: null,
      beyondBounds: null,
    });
  });

  it("is looked for in the linked sub-tree of a causal row, up to its top", () => {
    expect(required(rowsOf("r\na ~ r\nb × a\nc × a"), { r: 1, b: 2, c: 3 }, "b", 12)).toMatchObject({ value: 4 });
  });

  it("is not taken for found at a jump, nor at a pole", () => {
    expect(solveEquation((x) => (x > 3 ? 10 : 0), 5, 1, UNBOUNDED)).toMatchObject({ values: [] });
    expect(solveEquation((x) => 1 / (x - 3) ** 3, 0, 1, { low: 0, high: 10 })).toMatchObject({ values: [] });
  });

  it("is found behind a threshold that is flat where we stand", () => {
    const short: Row[] = [{ id: "r", formula: "=MAX(x, 10)" }, { id: "x" }];
    expect(required(short, { x: 3 }, "x", 25)).toMatchObject({ possible: true, value: expect.closeTo(25, 9) });
  });

  it("is found far away, up to a million times what it is", () => {
    const short: Row[] = [{ id: "r", formula: "=x ^ 2" }, { id: "x" }];
    expect(required(short, { x: 1 }, "x", 1e10)).toMatchObject({ possible: true, value: expect.closeTo(1e5, 4) });
  });
});

describe("Bounds", () => {
  const of = (unit: string, now: number) => {
    const [row] = rows([{ id: "x", unit }]);
    return row && boundsOf(row, now);
  };

  it.each([
    ["%", 0.6, 0, 1],
    ["％", Number.NaN, 0, 1],
    ["%", 1.05, 0, Number.POSITIVE_INFINITY],
    ["円", 100, 0, Number.POSITIVE_INFINITY],
    ["円", -100, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ["%", -0.1, Number.NEGATIVE_INFINITY, 1],
    ["pt", 8, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("of %s at %d are %d and %d", (unit, now, low, high) => expect(of(unit, now)).toEqual({ low, high }));
});

describe("Brent's method", () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ["a cubic", (x) => x ** 3 - 2, 0, 2, 2 ** (1 / 3)],
    ["a cosine against its argument", (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ["a line downwards", (x) => 5 - x, 0, 1000, 5],
    ["a curve that is flat at its zero", (x) => (x - 1) ** 9, 0, 3.7, 1],
  ])("finds the zero of %s", (_, evaluate, start, end, zero) => {
    // (x − 1)⁹ is below the smallest number within 1e-36 of its zero; the others are steep.
    expect(Math.abs(brent(evaluate, start, end) - zero)).toBeLessThan(evaluate(2) === 1 ? 1e-2 : 1e-12);
  });
});
