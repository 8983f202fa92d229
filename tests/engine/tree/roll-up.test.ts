import { describe, expect, it } from "vitest";
import { aims } from "../../../src/engine/tree/aims.ts";
import { buildModel, latestPeriod, typedTarget, valueBefore } from "../../../src/engine/tree/model.ts";
import { rollUp, valueAt } from "../../../src/engine/tree/roll-up.ts";
import { openScenario, scenarioValue, scenarioValues, setValue } from "../../../src/engine/tree/scenario.ts";
import { type Figures, grow, modelOf, monthsFrom, nodeOf, rowsOf } from "./grow.ts";

/** The value of one KPI in the first period. */
function value(table: string, figures: Figures, kpi: string): number | null {
  const tree = grow(rowsOf(table));
  return valueAt(modelOf(tree, [figures]).rollup, nodeOf(tree, kpi), 0);
}

describe("A roll-up (domain H.1)", () => {
  it.each([
    ["adds and subtracts", "a\nb + a\nc - a", { b: 10, c: 3 }, 7],
    ["multiplies and divides", "a\nb × a\nc ÷ a", { b: 10, c: 4 }, 2.5],
    ["subtracts the only child", "a\nb - a", { b: 10 }, -10],
    ["subtracts the first child of several", "a\nb - a\nc + a\nd - a", { b: 10, c: 3, d: 1 }, -8],
    ["has the value of the only factor", "a\nb × a", { b: 10 }, 10],
    ["divides first and multiplies then", "a\nb ÷ a\nc × a\nd ÷ a", { b: 4, c: 10, d: 5 }, 0.5],
    ["leaves causal children out", "a\nb + a\nc ~ a", { b: 10, c: 3 }, 10],
    ["starts a product with a division", "a\nb ÷ a", { b: 4 }, 0.25],
    ["has no value where a child has none", "a\nb + a\nc + a", { b: 10, c: null }, null],
    ["has no value for a division by zero", "a\nb × a\nc ÷ a", { b: 10, c: 0 }, null],
    ["has no value for zero divided by zero", "a\nb × a\nc ÷ a", { b: 0, c: 0 }, null],
    ["has no value beyond the range of numbers", "a\nb × a\nc × a", { b: 1e200, c: 1e200 }, null],
    ["does not hide such a value by dividing by it", "r\na ÷ r\nb × a\nc × a", { b: 1e200, c: 1e200 }, null],
  ])("%s", (_, table, figures, expected) => {
    expect(value(table, figures, table.split("\n")[0] ?? "")).toBe(expected);
  });

  it("divides totals instead of averaging rates: 3/100 and 1/60 are 4/160 = 2.5 %, not 2.33 %", () => {
    const table =
      "rate\nchurned × rate\naccounts ÷ rate\nchurnedA + churned\nchurnedB + churned\naccountsA + accounts\naccountsB + accounts";
    expect(value(table, { churnedA: 3, churnedB: 1, accountsA: 100, accountsB: 60 }, "rate")).toBe(0.025);
  });

  it("ignores what was typed for a computed KPI", () => {
    expect(value("a\nb + a", { a: 999, b: 1 }, "a")).toBe(1);
  });

  it("does not change the values it is given", () => {
    const given = Float64Array.from([Number.NaN, 1]);
    rollUp(grow(rowsOf("a\nb + a")), given, 1);
    expect(Array.from(given)).toEqual([Number.NaN, 1]);
  });
});

describe("LAG", () => {
  const closing = grow([{ id: "closing", formula: "=IFERROR(LAG(closing, 1), 100) + new" }, { id: "new" }]);

  it("may read the KPI itself a month before", () => {
    const model = modelOf(closing, [{ new: 1 }, { new: 2 }, { new: 3 }]);
    expect([0, 1, 2].map((period) => valueAt(model.rollup, 0, period))).toEqual([101, 103, 106]);
  });

  it("is blank before the first period", () => {
    const tree = grow([{ id: "growth", formula: "=x / LAG(x, 1) - 1" }, { id: "x" }]);
    const model = modelOf(tree, [{ x: 10 }, { x: 12 }]);
    expect([0, 1].map((period) => valueAt(model.rollup, 0, period))).toEqual([null, 12 / 10 - 1]);
  });

  it("counts months of the calendar: across a skipped month it finds nothing, not the month before the gap", () => {
    const tree = grow([{ id: "before", formula: "=LAG(x, 1)" }, { id: "two", formula: "=LAG(x, 2)" }, { id: "x" }]);
    const model = modelOf(tree, [{ x: 10 }, { x: 30 }], {}, [...monthsFrom(24_312, 1), ...monthsFrom(24_314, 1)]);
    expect(valueAt(model.rollup, 0, 1)).toBeNull();
    expect(valueAt(model.rollup, 1, 1)).toBe(10);
    expect(valueBefore(model, 2, 1, 2)).toBe(10);
    expect(model.rollup.periodCount).toBe(2);
  });

  it("is not led astray by a gap of centuries", () => {
    const tree = grow([{ id: "before", formula: "=LAG(x, 1)" }, { id: "x" }]);
    const model = modelOf(tree, [{ x: 10 }, { x: 20 }, { x: 30 }], {}, [...monthsFrom(0, 1), ...monthsFrom(24_312, 2)]);
    expect([0, 1, 2].map((period) => valueAt(model.rollup, 0, period))).toEqual([null, null, 20]);
    expect(model.grid.periodCount).toBeLessThan(6);
  });

  it("counts columns where the periods are no months", () => {
    const tree = grow([{ id: "before", formula: "=LAG(x, 1)" }, { id: "x" }]);
    const labels = ["before", "after"].map((label) => ({ label, month: null }));
    expect(valueAt(modelOf(tree, [{ x: 10 }, { x: 20 }], {}, labels).rollup, 0, 1)).toBe(10);
  });

  it("sees the past of the calendar in a scenario too", () => {
    const tree = grow([{ id: "growth", formula: "=x - LAG(x, 2)" }, { id: "x" }]);
    const model = modelOf(tree, [{ x: 10 }, { x: 30 }], {}, [...monthsFrom(24_312, 1), ...monthsFrom(24_314, 1)]);
    const scenario = openScenario(model, 1);
    setValue(scenario, 1, 35);
    expect(scenarioValue(scenario, 0)).toBe(25);
  });
});

describe("A scenario", () => {
  const tree = grow(rowsOf("r\na × r\nb × r\nc + a\nd + a"));
  const model = modelOf(tree, [{ b: 2, c: 3, d: 4 }]);

  it("changes what depends on a value and leaves the model alone", () => {
    const scenario = openScenario(model, 0);
    setValue(scenario, nodeOf(tree, "c"), 10);
    expect(Array.from(scenarioValues(scenario))).toEqual([28, 14, 2, 10, 4]);
    expect(valueAt(model.rollup, 0, 0)).toBe(14);
  });

  it("keeps a value set for a computed KPI until something below it changes", () => {
    const scenario = openScenario(model, 0);
    setValue(scenario, nodeOf(tree, "a"), 100);
    expect(scenarioValue(scenario, 0)).toBe(200);
    setValue(scenario, nodeOf(tree, "c"), 3);
    expect(scenarioValue(scenario, 0)).toBe(14);
  });

  it("takes a value away with NaN", () => {
    const scenario = openScenario(model, 0);
    setValue(scenario, nodeOf(tree, "c"), Number.NaN);
    expect(scenarioValue(scenario, 0)).toBeNull();
  });

  it("computes a KPI that is needed on two ways once, after both", () => {
    const dag = grow([
      { id: "top", formula: "=left + right" },
      { id: "left", formula: "=x * 2" },
      { id: "right", formula: "=left + x" },
      { id: "x" },
    ]);
    const scenario = openScenario(modelOf(dag, [{ x: 1 }]), 0);
    setValue(scenario, 3, 10);
    expect(Array.from(scenarioValues(scenario))).toEqual([50, 20, 30, 10]);
  });
});

describe("Aims", () => {
  const tree = grow(rowsOf("r\na × r\nb × r\nc + a\nd + a"));
  const actuals = { b: 2, c: 3, d: 4 };

  it("roll targets up; what has none keeps its actual", () => {
    const { values, aimed } = aims(modelOf(tree, [actuals], { c: 5 }), 0);
    expect(Array.from(values)).toEqual([18, 9, 2, 5, 4]);
    expect(Array.from(aimed)).toEqual([1, 1, 0, 1, 0]);
  });

  it("prefer what is computed from targets below to a target typed above", () => {
    const { values, typed } = aims(modelOf(tree, [actuals], { r: 99, c: 5 }), 0);
    expect(values[0]).toBe(18);
    expect(Array.from(typed)).toEqual([0, 0, 0, 0, 0]);
  });

  it("take the target typed for a computed KPI where nothing below it has one, and say so", () => {
    const { values, typed } = aims(modelOf(tree, [actuals], { a: 10 }), 0);
    expect(Array.from(values)).toEqual([20, 10, 2, 3, 4]);
    expect(Array.from(typed)).toEqual([0, 1, 0, 0, 0]);
  });

  it("take the standing target of the row where the data has none for the period", () => {
    const standing = grow([{ id: "x", target: 7 }]);
    expect(typedTarget(modelOf(standing, [{ x: 1 }]), 0, 0)).toBe(7);
    expect(typedTarget(modelOf(standing, [{ x: 1 }], { x: 8 }), 0, 0)).toBe(8);
  });
});

describe("A model", () => {
  it("knows the last period with any actual", () => {
    const tree = grow([{ id: "x" }]);
    expect(latestPeriod(modelOf(tree, [{ x: 1 }, { x: null }]))).toBe(0);
    expect(latestPeriod(modelOf(tree, [{ x: null }]))).toBe(-1);
  });

  it("may have no periods at all", () => {
    const tree = grow([{ id: "growth", formula: "=LAG(x, 1)" }, { id: "x" }]);
    expect(
      buildModel(tree, { periods: [], actuals: new Float64Array(0), targets: new Float64Array(0) }).rollup.values,
    ).toHaveLength(0);
  });
});
