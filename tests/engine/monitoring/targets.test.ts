import { describe, expect, test } from "vitest";
import { accountsByStage } from "../../../src/engine/monitoring/accounts-by-stage.ts";
import { achievement } from "../../../src/engine/monitoring/achievement.ts";
import { isMet } from "../../../src/engine/monitoring/is-met.ts";
import { linkTest } from "../../../src/engine/monitoring/link-test.ts";
import { pace } from "../../../src/engine/monitoring/pace.ts";
import { stages } from "../../../src/engine/monitoring/stages.ts";

describe("achievement (H.7)", () => {
  test.each([
    ["add-on revenue of the report", 1_201_200, 1_742_400, "up", null, 0.6894],
    ["churn from 3.0 towards 2.0, now 2.4", 2.4, 2.0, "down", 3.0, 0.6],
    ["complaints from 5 towards 0, now 2", 2, 0, "down", 5, 0.6],
    ["worse than at the start", 3.5, 2.0, "down", 3.0, -0.5],
    ["further than wanted", 1.5, 2.0, "down", 3.0, 1.5],
    ["a loss against a profit target", -50, 100, "up", null, -0.5],
    ["a negative net churn wanted", -0.01, -0.02, "down", 0, 0.5],
    ["a baseline changes nothing where more is better", 90, 120, "up", 60, 0.75],
  ] as const)("%s", (_, actual, target, direction, baseline, expected) => {
    expect(achievement(actual, target, direction, baseline)).toBeCloseTo(expected, 4);
  });

  test.each([
    ["the target is the baseline", 2.4, 3, "down", 3],
    ["the target is worse than the baseline", 2.4, 4, "down", 3],
    ["lower is better without a baseline", 2.4, 2, "down", null],
    ["the target is 0", 5, 0, "up", null],
    ["the target is negative", -5, -10, "up", null],
    ["the actual is missing", null, 10, "up", null],
    ["the target is missing", 10, null, "down", 20],
  ] as const)("has no meaning when %s", (_, actual, target, direction, baseline) => {
    expect(achievement(actual, target, direction, baseline)).toBeNull();
  });

  test("a target is met when reached, in either direction", () => {
    expect([isMet(5, 5), isMet(4, 5), isMet(5, 5, "down"), isMet(4, 5, "down"), isMet(6, 5, "down")]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(isMet(5, null)).toBeNull();
  });

  test("a target missed by rounding only is met", () => {
    expect([isMet(0.3, 0.1 + 0.2), isMet(0.1 + 0.2, 0.3, "down"), isMet(0.2999999, 0.3)]).toEqual([true, true, false]);
    const rates = [0.8, 0.75, 0.7, 0.6, 0.95];
    expect(
      stages(accountsByStage(150, rates), [null, ...rates])
        .slice(1)
        .every(({ verdict }) => verdict === "met"),
    ).toBe(true);
  });
});

describe("does reaching the KPI reach the KGI? (H.10)", () => {
  const months = (both: number, kpiOnly: number, kgiOnly: number, neither: number): [number[], number[]] => [
    [...Array(both + kpiOnly).fill(10), ...Array(kgiOnly + neither).fill(1)],
    [...Array(both).fill(10), ...Array(kpiOnly).fill(1), ...Array(kgiOnly).fill(10), ...Array(neither).fill(1)],
  ];

  test("five, two, one and four of twelve months", () => {
    const [kpi, kgi] = months(5, 2, 1, 4);
    const target = kpi.map(() => 5);
    const result = linkTest({ actual: kpi, target }, { actual: kgi, target });
    expect(result).toMatchObject({
      months: 12,
      both: 5,
      kpiOnly: 2,
      kgiOnly: 1,
      neither: 4,
      agreement: 0.75,
      kgiGivenNoKpi: 0.2,
      enough: true,
    });
    expect(result.kgiGivenKpi).toBeCloseTo(5 / 7, 12);
  });

  test("the direction decides what met means", () => {
    const churn = { actual: [2, 2, 4], target: [3, 3, 3], direction: "down" } as const;
    const revenue = { actual: [9, 1, 1], target: [5, 5, 5] };
    expect(linkTest(churn, revenue)).toMatchObject({ both: 1, kpiOnly: 1, kgiOnly: 0, neither: 1, enough: false });
  });

  test("months with a missing number are left out, and nothing is divided by nothing", () => {
    const kpi = { actual: [9, null, 9], target: [5, 5, null] };
    const kgi = { actual: [9, 9], target: [5, 5, 5] };
    expect(linkTest(kpi, kgi)).toMatchObject({ months: 1, both: 1, agreement: 1, kgiGivenKpi: 1, kgiGivenNoKpi: null });
    expect(linkTest({ actual: [], target: [] }, kgi)).toMatchObject({ months: 0, agreement: null, kgiGivenKpi: null });
  });
});

describe("the pace of a month in progress", () => {
  test.each([
    ["a third of the month", 5000, 10, 30, 20_000, 15_000, 750],
    ["the target reached already", 5000, 10, 30, 4000, 15_000, 0],
    ["before the first day is over", 0, 0, 30, 3000, null, 100],
    ["the last day is over", 900, 30, 30, 1000, 900, null],
    ["no target", 5000, 10, 30, null, 15_000, null],
    ["nothing known yet", null, 10, 30, 1000, null, null],
  ])("%s", (_, monthToDate, elapsed, days, target, projected, required) => {
    expect(pace(monthToDate, elapsed, days, target)).toEqual({ pace: projected, requiredPerDay: required });
  });

  test.each([
    [31, 30],
    [-1, 30],
    [0, 0],
    [1, Number.NaN],
  ])("%d of %d days is refused", (elapsed, days) => {
    expect(() => pace(1, elapsed, days)).toThrow(expect.objectContaining({ code: "elapsed-days-out-of-range" }));
  });
});

describe("the stages of the scenario (template T6)", () => {
  const accounts = accountsByStage(150, [0.8, 0.75, 0.7, 0.6, 0.95]);

  test("150 accounts become 35.9", () => {
    [150, 120, 90, 63, 37.8, 35.91].forEach((expected, stage) => {
      expect(accounts[stage]).toBeCloseTo(expected, 9);
    });
  });

  test("the first stage below its target is set-up, 80 % of 90 %", () => {
    const rows = stages(accounts, [null, 0.9, 0.85, 0.7, 0.65, 0.97]);
    expect(rows.map(({ verdict }) => verdict)).toEqual([null, "first-below", "below", "met", "below", "below"]);
    expect(rows[1]?.rate).toBeCloseTo(0.8, 12);
  });

  test("without targets or numbers there is nothing to mark", () => {
    expect(stages([10, null, 5], [null, 0.5, 0.5]).map(({ rate, verdict }) => [rate, verdict])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(stages([10, 5]).map(({ rate, target, verdict }) => [rate, target, verdict])).toEqual([
      [null, null, null],
      [0.5, null, null],
    ]);
    expect(stages([0, 0], [null, 0.5])[1]).toEqual({ accounts: 0, rate: null, target: 0.5, verdict: null });
    expect(stages([])).toEqual([]);
  });
});
