import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "../../../src/engine/health/area-under-curve.ts";
import { healthScore } from "../../../src/engine/health/health-score.ts";
import { healthTest } from "../../../src/engine/health/health-test.ts";

/** Scores and outcomes of accounts given as those who left and those who stayed. */
const outcomes = (left: readonly number[], stayed: readonly number[]): [number[], boolean[]] => [
  [...left, ...stayed],
  [...left.map(() => true), ...stayed.map(() => false)],
];

describe("the backtests of the domain reference, H.5", () => {
  test("the bad score finds two of five, no better than guessing", () => {
    const [scores, churned] = outcomes([80, 75, 70, 40, 30], [85, 78, 72, 66, 64, 62, 61, 60, 90, 50, 45, 55, 35, 58, 57]);
    const result = healthTest(scores, churned);
    expect(result).toMatchObject({
      n: 20,
      truePositives: 2,
      falseNegatives: 3,
      falsePositives: 6,
      trueNegatives: 9,
      recall: 0.4,
      precision: 0.25,
      churnAbove: 0.25,
      churnBelow: 0.25,
      surpriseChurn: 3,
      verdict: "does-not-predict",
    });
    expect(result.auc).toBeCloseTo(0.507, 3);
  });

  test("the good score finds four of five", () => {
    const [scores, churned] = outcomes([30, 35, 42, 55, 66], [85, 78, 72, 68, 75, 80, 70, 88, 90, 62, 64, 71, 57, 83, 77]);
    const result = healthTest(scores, churned);
    expect(result).toMatchObject({
      truePositives: 4,
      falseNegatives: 1,
      falsePositives: 1,
      trueNegatives: 14,
      recall: 0.8,
      precision: 0.8,
      churnBelow: 0.8,
      surpriseChurn: 1,
      verdict: "predicts",
    });
    expect(result.auc).toBeCloseTo(0.96, 12);
    expect(result.churnAbove).toBeCloseTo(1 / 15, 12);
  });
});

describe("the backtest", () => {
  test("a score at the threshold is healthy", () => {
    expect(healthTest([60, 59], [true, true]).surpriseChurn).toBe(1);
    expect(healthTest([60, 59], [true, true], 61).surpriseChurn).toBe(0);
  });

  test("accounts without a score or an outcome are left out", () => {
    expect(healthTest([10, null, 90, 95], [true, true, false, null])).toMatchObject({ n: 2, recall: 1, auc: 1 });
  });

  test.each([
    ["nobody left", [10, 90], [false, false]],
    ["nobody stayed", [10, 90], [true, true]],
    ["there are no accounts", [], []],
  ])("says too little when %s", (_, scores, churned) => {
    expect(healthTest(scores, churned)).toMatchObject({ auc: null, verdict: "too-little" });
  });

  test("good order with a useless threshold does not predict", () => {
    expect(healthTest([70, 80, 90, 95], [true, true, false, false])).toMatchObject({
      auc: 1,
      recall: 0,
      precision: null,
      churnBelow: null,
      verdict: "does-not-predict",
    });
  });

  test("columns of different length are refused", () => {
    expect(() => healthTest([1, 2], [true])).toThrow(expect.objectContaining({ code: "length-mismatch" }));
  });

  test("ties count one half in the area under the curve", () => {
    expect(areaUnderCurve([1, 2, 2], [2, 3])).toBeCloseTo(1 / 6, 12);
    expect(areaUnderCurve([5, 5], [5, 5])).toBe(0.5);
  });
});

describe("the score", () => {
  test.each([
    ["equal weights", [50, 70], [1, 1], undefined, undefined, 60],
    ["three to one", [100, 0], [3, 1], undefined, undefined, 75],
    ["a five-point scale", [3], [1], [1], [5], 50],
    ["less is better: two of ten open tickets", [2], [1], [10], [0], 80],
    ["values beyond their scale", [120, -5], [1, 1], undefined, undefined, 50],
    ["a missing value without weight", [80, null], [1, 0], undefined, undefined, 80],
  ])("%s", (_, values, weights, worst, best, score) => {
    expect(healthScore(values, weights, worst, best)).toBeCloseTo(score, 12);
  });

  test.each([
    ["a value is missing", [80, null], [1, 1]],
    ["a weight is missing", [80, 70], [1, null]],
    ["nothing has weight", [80, 70], [0, 0]],
    ["there is nothing", [], []],
  ])("is unknown when %s", (_, values, weights) => {
    expect(healthScore(values, weights)).toBeNull();
  });

  test.each([
    ["length-mismatch", () => healthScore([1, 2], [1])],
    ["length-mismatch", () => healthScore([1, 2], [1, 1], [0])],
    ["negative-weight", () => healthScore([1, 2], [1, -1])],
    ["empty-scale", () => healthScore([1], [1], [5], [5])],
  ])("%s is refused", (code, compute) => {
    expect(compute).toThrow(expect.objectContaining({ code }));
  });
});
