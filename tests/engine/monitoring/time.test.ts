import { describe, expect, test } from "vitest";
import { compoundGrowth } from "../../../src/engine/monitoring/compound-growth.ts";
import { growth } from "../../../src/engine/monitoring/growth.ts";
import { pace } from "../../../src/engine/monitoring/pace.ts";
import { relativeChange } from "../../../src/engine/monitoring/relative-change.ts";
import { rollingMean, rollingRatio, rollingSum } from "../../../src/engine/monitoring/rolling-sum.ts";
import { runRate } from "../../../src/engine/monitoring/run-rate.ts";
import { yearToDate } from "../../../src/engine/monitoring/year-to-date.ts";
import { monthOf } from "../../../src/engine/month.ts";
import { methodVector } from "../../golden/method-vector.ts";

describe("growth", () => {
  test.each([
    ["up a quarter", 200, 250, 0.25],
    ["to nothing", 200, 0, -1],
    ["from nothing", 0, 5, null],
    ["from a loss", -5, 5, null],
    ["into a loss", 5, -5, null],
    ["without an earlier value", null, 5, null],
    ["without a later value", 5, null, null],
  ])("%s", (_, before, after, rate) => {
    expect(relativeChange(before, after)).toBe(rate);
  });

  test("the same month of last year: 980,000 to 1,201,200 is +22.6 % (F18)", () => {
    const year = Array.from({ length: 12 }, (_, month) => (month === 0 ? 980_000 : null));
    expect(growth([...year, 1_201_200], 12)[12]).toBeCloseTo(0.2257, 4);
    expect(growth([980_000, 1_201_200], 12)).toEqual([null, null]);
  });

  const series = methodVector<{ values: number[] }, { growth: number[]; average_growth: number; cagr: number }>("dev-time-03");
  test(`the average of growth rates is not compound growth: ${series.title}`, () => {
    const { values } = series.inputs;
    const rates = growth(values, 1)
      .slice(1)
      .map((rate) => rate ?? Number.NaN);
    rates.forEach((rate, index) => {
      expect(Math.abs(rate - (series.expected.growth[index] ?? Number.NaN))).toBeLessThan(6e-5);
    });
    expect(rates.reduce((total, rate) => total + rate, 0) / rates.length).toBeCloseTo(series.expected.average_growth, 6);
    expect(compoundGrowth(values[0] ?? null, values[3] ?? null, 3)).toBeCloseTo(series.expected.cagr, 12);
  });

  const steps = methodVector<
    { first: number; last: number; months_between: number },
    { cmgr: number; wrong_if_count_of_values: number }
  >("dev-time-06");
  test(`the steps are the intervals, not the values: ${steps.title}`, () => {
    const { first, last, months_between } = steps.inputs;
    expect(compoundGrowth(first, last, months_between)).toBeCloseTo(steps.expected.cmgr, 12);
    expect(compoundGrowth(first, last, months_between + 1)).toBeCloseTo(steps.expected.wrong_if_count_of_values, 12);
  });

  test("reaching the target in three months needs 13.2 % every month (report, section 2)", () => {
    expect(compoundGrowth(1_201_200, 1_742_400, 3)).toBeCloseTo(0.132, 3);
    expect(compoundGrowth(100, 0, 2)).toBe(-1);
    expect([compoundGrowth(0, 5, 1), compoundGrowth(5, -5, 1), compoundGrowth(5, 6, 0), compoundGrowth(null, 5, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("run rate", () => {
  const rates = methodVector<{ cases: { total: number; elapsed: number; period: number }[] }, { values: number[] }>(
    "dev-time-01",
  );
  test(`months to a year, days to a month: ${rates.title}`, () => {
    rates.inputs.cases.forEach(({ total, elapsed, period }, index) => {
      expect(runRate(total, elapsed, period)).toBe(rates.expected.values[index]);
      expect(pace(total, elapsed, period).pace).toBe(rates.expected.values[index]);
    });
  });

  test("is unknown before anything has elapsed", () => {
    expect(runRate(5, 0, 12)).toBeNull();
    expect(runRate(null, 3, 12)).toBeNull();
  });
});

describe("rolling windows", () => {
  const window = methodVector<{ values: number[]; window: number }, { values: (number | null)[] }>("dev-time-04");
  test(`trailing mean, blank until full: ${window.title}`, () => {
    expect(rollingMean(window.inputs.values, window.inputs.window)).toEqual(window.expected.values);
  });

  test("a missing month empties every window it lies in", () => {
    expect(rollingSum([1, 2, null, 4, 5, 6], 2)).toEqual([null, 3, null, null, 9, 11]);
    expect(rollingSum([1, 2], 3)).toEqual([null, null]);
    expect(rollingSum([1e308, 1e308], 2)).toEqual([null, null]);
  });

  test("rates are summed before they are divided: 3/100 and 1/60 are 4/160", () => {
    expect(rollingRatio([3, 1], [100, 60], 2)).toEqual([null, 0.025]);
    expect(rollingRatio([3, 1], [0, 0], 2)).toEqual([null, null]);
  });
});

describe("year to date", () => {
  const vector = methodVector<
    { start_month: number; months: Record<string, number | null> },
    { ytd: Record<string, number | null>; ytd_skip_missing: Record<string, number> }
  >("dev-time-05");
  const months = Object.keys(vector.inputs.months);
  const values = Object.values(vector.inputs.months);

  test(`a missing month leaves the rest of the year unknown: ${vector.title}`, () => {
    const amounts = yearToDate(values, monthOf(2024, 2), vector.inputs.start_month);
    expect(Object.fromEntries(months.map((month, index) => [month, amounts[index]]))).toEqual(vector.expected.ytd);
  });

  test(`or is skipped on request: ${vector.title}`, () => {
    const amounts = yearToDate(values, monthOf(2024, 2), vector.inputs.start_month, "skip");
    expect(Object.fromEntries(months.map((month, index) => [month, amounts[index]]).slice(2))).toEqual(
      vector.expected.ytd_skip_missing,
    );
    expect(amounts.slice(0, 2)).toEqual([null, null]);
  });

  test("a new fiscal year begins at 0, in January too", () => {
    expect(yearToDate([1, 2, 3, 4], monthOf(2025, 11), 1)).toEqual([null, null, 3, 7]);
    expect(yearToDate([1, null, 3, 4], monthOf(2026, 2), 4)).toEqual([null, null, 3, 7]);
  });
});
