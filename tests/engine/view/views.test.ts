import { describe, expect, test } from "vitest";
import { periodOfMonth, readPeriod } from "../../../src/engine/period.ts";
import { explainView } from "../../../src/engine/view/explain-view.ts";
import { timeSlot } from "../../../src/engine/view/time-slot.ts";
import { viewSpan, yearBefore } from "../../../src/engine/view/view-span.ts";
import { viewValue } from "../../../src/engine/view/view-value.ts";
import { grow, modelOf, monthsFrom, nodeOf } from "../tree/grow.ts";

/** 2026-04, where months are counted from January of year 0. */
const APRIL = 24_315;

describe("the value of a KPI over three months", () => {
  const tree = grow([
    { id: "sales", formula: "=price * buyers", kind: "flow" },
    { id: "price", parent: "sales", kind: "ratio" },
    { id: "buyers", parent: "sales", kind: "flow" },
    { id: "average", formula: "=sales / buyers", kind: "ratio" },
    { id: "churn", kind: "ratio" },
    { id: "lost", parent: "churn", operator: "×", kind: "flow" },
    { id: "accounts", parent: "churn", operator: "÷", kind: "stock" },
    { id: "active rate", kind: "ratio" },
    { id: "active", parent: "active rate", operator: "×", kind: "stock" },
    { id: "all", parent: "active rate", operator: "÷", kind: "stock" },
    { id: "growth", formula: "=sales / LAG(sales, 1)", kind: "ratio" },
    { id: "product of rates", kind: "ratio" },
    { id: "rate", parent: "product of rates", operator: "×", kind: "ratio" },
    { id: "other rate", parent: "product of rates", operator: "×", kind: "ratio" },
  ]);
  const months = [
    { price: 10, buyers: 3, lost: 3, accounts: 100, active: 90, all: 100, rate: 0.5, "other rate": 0.5 },
    { price: 20, buyers: 1, lost: 1, accounts: 60, active: 91, all: 110, rate: 0.5, "other rate": 0.5 },
    { price: 10, buyers: 6, lost: 0, accounts: 40, active: 910, all: 1_100, rate: 0.5, "other rate": 0.5 },
  ];
  const model = modelOf(tree, months);
  const over = (id: string, periods: readonly number[] = [0, 1, 2]) => viewValue(model.rollup, nodeOf(tree, id), periods);

  test("a flow adds up: 30 + 20 + 60", () => {
    expect(over("sales")).toEqual({ value: 110, obstacle: null });
  });

  test("a stock has its last value", () => {
    expect(over("active").value).toBe(910);
  });

  test("a ratio of flows is the ratio of their sums, 110 ÷ 10, not the mean of 10, 20 and 10", () => {
    expect(over("average").value).toBe(11);
  });

  test("a ratio of a flow to a stock counts the stock once a month: 4 ÷ 200 (3/100 and 1/60 of H.1 make 2.5 %)", () => {
    expect(over("churn", [0, 1]).value).toBe(0.025);
    expect(over("churn").value).toBe(0.02);
  });

  test("a ratio of stocks is that of the last month: 910 ÷ 1,100 = 82.7 %", () => {
    expect(over("active rate").value).toBeCloseTo(0.827, 3);
  });

  test("a rate that is typed, or made of rates, or that looks back has no value over several months, and says why", () => {
    for (const id of ["price", "product of rates", "growth"]) expect(over(id)).toEqual({ value: null, obstacle: "rate" });
    expect(over("price", [1])).toEqual({ value: 20, obstacle: null });
  });

  test("a missing month makes the sum missing, not smaller", () => {
    const gap = modelOf(tree, [months[0] ?? {}, {}, months[2] ?? {}]);
    expect(viewValue(gap.rollup, nodeOf(tree, "sales"), [0, 1, 2])).toEqual({ value: null, obstacle: "missing" });
    expect(viewValue(gap.rollup, nodeOf(tree, "average"), [0, 1, 2])).toEqual({ value: null, obstacle: "missing" });
    expect(viewValue(gap.rollup, nodeOf(tree, "sales"), [0, 2]).value).toBe(90);
  });
});

describe("what a view covers", () => {
  const months = monthsFrom(APRIL, 9);

  test.each([
    ["the second month of a fiscal quarter", 7, "quarter", 4, [APRIL + 6, APRIL + 8], [6, 7]],
    ["the same month where the year starts in February", 7, "quarter", 2, [APRIL + 7, APRIL + 9], [7]],
    ["the year so far, from April", 7, "year-to-date", 4, [APRIL, APRIL + 7], [0, 1, 2, 3, 4, 5, 6, 7]],
    ["the year so far, from October", 7, "year-to-date", 10, [APRIL + 6, APRIL + 7], [6, 7]],
    [
      "twelve months, of which four came before the data",
      7,
      "trailing-year",
      4,
      [APRIL - 4, APRIL + 7],
      [0, 1, 2, 3, 4, 5, 6, 7],
    ],
  ] as const)("%s", (_, period, view, start, [first, last], periods) => {
    expect(viewSpan(months, period, view, start)).toEqual({ unit: "month", first, last, periods });
  });

  test("skipped months and the order of the data make no difference to what is covered", () => {
    const data = [APRIL + 2, APRIL, APRIL + 5].map(periodOfMonth);
    expect(viewSpan(data, 0, "year-to-date", 4)?.periods).toEqual([1, 0]);
  });

  const quarters = ["2022Q4", "2023Q1", "before", "2023Q2", "2023Q3", "2023Q4"].map((label) => ({ label, month: null }));

  test("quarters are quarters already: the year so far are those of the year that they name", () => {
    expect(viewSpan(quarters, 5, "quarter", 4)).toBeNull();
    expect(viewSpan(quarters, 5, "year-to-date", 4)?.periods).toEqual([1, 3, 4, 5]);
    expect(viewSpan(quarters, 4, "trailing-year", 4)?.periods).toEqual([0, 1, 3, 4]);
    expect(yearBefore(quarters, 5)).toBe(0);
    expect(yearBefore(quarters, 4)).toBe(-1);
  });

  test("a scenario is no time", () => {
    expect(viewSpan(quarters, 2, "year-to-date", 4)).toBeNull();
    expect(yearBefore(quarters, 2)).toBe(-1);
  });

  test.each(["2023Q4", "2023 Q4", "2023-Q4", "FY2023 Q4", "Q4 2023", "2023年度第4四半期", "2023年4四半期", "２０２３Ｑ４"])(
    "%s is a quarter",
    (label) => {
      const period = readPeriod(label);
      expect(period && timeSlot(period)).toEqual({ unit: "quarter", at: 2023 * 4 + 3 });
    },
  );
});

describe("why a view differs from the year before", () => {
  const tree = grow([
    { id: "sales", kind: "flow" },
    { id: "price", parent: "sales", operator: "×", kind: "ratio" },
    { id: "buyers", parent: "sales", operator: "×", kind: "flow" },
    { id: "members", kind: "stock" },
    { id: "old", parent: "members", operator: "+", kind: "stock" },
    { id: "new", parent: "members", operator: "+", kind: "stock" },
    { id: "rate", formula: "=sales / buyers", kind: "ratio" },
  ]);
  const model = modelOf(tree, [
    { price: 10, buyers: 100, old: 5, new: 1 },
    { price: 10, buyers: 50, old: 5, new: 2 },
    { price: 11, buyers: 120, old: 6, new: 1 },
    { price: 10, buyers: 60, old: 6, new: 4 },
  ]);
  const pairs = [[0, 2] as const, [1, 3] as const];
  const of = (id: string): number => nodeOf(tree, id);

  test("a flow: the sum of what its months contributed, 110 + 0 by price and 210 + 100 by buyers", () => {
    const parts = explainView(model, pairs, of("sales"));
    expect(parts?.[of("price")]).toBeCloseTo(110, 9);
    expect(parts?.[of("buyers")]).toBeCloseTo(310, 9);
    expect(parts?.[of("sales")]).toBeCloseTo(11 * 120 + 10 * 60 - 10 * 100 - 10 * 50, 9);
    expect(parts?.[of("old")]).toBeNaN();
  });

  test("a stock: what its last month contributed", () => {
    const parts = explainView(model, pairs, of("members"));
    expect([parts?.[of("old")], parts?.[of("new")]]).toEqual([1, 2]);
  });

  test("a ratio over several months is not the sum of its months", () => {
    expect(explainView(model, pairs, of("rate"))).toBeNull();
  });
});
