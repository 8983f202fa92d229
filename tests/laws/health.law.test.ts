import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "../../src/engine/health/area-under-curve.ts";
import { healthScore } from "../../src/engine/health/health-score.ts";
import { healthTest } from "../../src/engine/health/health-test.ts";

const runs = { numRuns: 1000 };
const score = fc.integer({ min: 0, max: 100 });
const scores = fc.array(score, { minLength: 1, maxLength: 30 });

describe("the area under the curve", () => {
  test("finding the others instead gives the complement", () => {
    fc.assert(
      fc.property(scores, scores, (cases, others) => {
        const area = areaUnderCurve(cases, others) ?? Number.NaN;
        expect(area).toBeGreaterThanOrEqual(0);
        expect(area).toBeLessThanOrEqual(1);
        expect(areaUnderCurve(others, cases)).toBeCloseTo(1 - area, 12);
      }),
      runs,
    );
  });

  test("equals counting every pair, a tie one half", () => {
    fc.assert(
      fc.property(scores, scores, (cases, others) => {
        const pairs = cases.flatMap((case_) => others.map((other) => (Math.sign(case_ - other) + 1) / 2));
        expect(areaUnderCurve(cases, others)).toBeCloseTo(pairs.reduce((total, win) => total + win, 0) / pairs.length, 12);
      }),
      runs,
    );
  });

  test("depends on the order of the scores only, not on their scale", () => {
    fc.assert(
      fc.property(scores, scores, (cases, others) => {
        const stretch = (values: number[]): number[] => values.map((value) => Math.exp(value / 10) - 3);
        expect(areaUnderCurve(stretch(cases), stretch(others))).toBe(areaUnderCurve(cases, others));
      }),
      runs,
    );
  });
});

describe("the backtest", () => {
  const accounts = fc.array(fc.tuple(fc.option(score), fc.option(fc.boolean(), { freq: 9 })), { maxLength: 40 });
  const test_ = (rows: readonly (readonly [number | null, boolean | null])[], threshold: number) =>
    healthTest(
      rows.map(([value]) => value),
      rows.map(([, churned]) => churned),
      threshold,
    );

  test("the order of the accounts does not matter, and the four counts are all there is", () => {
    const reordered = accounts.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(reordered, score, ([rows, other], threshold) => {
        const result = test_(rows, threshold);
        expect(test_(other, threshold)).toEqual(result);
        const { n, truePositives, falsePositives, falseNegatives, trueNegatives, surpriseChurn } = result;
        expect(truePositives + falsePositives + falseNegatives + trueNegatives).toBe(n);
        expect(surpriseChurn).toBe(falseNegatives);
      }),
      runs,
    );
  });

  test("a stricter threshold finds at least as many of those who left", () => {
    fc.assert(
      fc.property(accounts, score, score, (rows, one, other) => {
        const [loose, strict] = [Math.min(one, other), Math.max(one, other)];
        expect(test_(rows, strict).recall ?? 0).toBeGreaterThanOrEqual(test_(rows, loose).recall ?? 0);
      }),
      runs,
    );
  });
});

describe("the score", () => {
  const measured = fc.array(fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 10,
  });

  test("lies between 0 and 100, and only the proportions of the weights matter", () => {
    fc.assert(
      fc.property(measured, (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight);
        const result = healthScore(values, weights);
        expect(result === null).toBe(weights.every((weight) => weight === 0));
        fc.pre(result !== null);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(100 + 1e-9);
        expect(
          healthScore(
            values,
            weights.map((weight) => weight * 8),
          ),
        ).toBeCloseTo(result ?? Number.NaN, 9);
      }),
      runs,
    );
  });

  test("turning worst and best around turns the score around", () => {
    fc.assert(
      fc.property(measured, (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight + 1);
        const [zeros, hundreds] = [values.map(() => 0), values.map(() => 100)];
        const result = healthScore(values, weights, zeros, hundreds) ?? Number.NaN;
        expect(healthScore(values, weights, hundreds, zeros)).toBeCloseTo(100 - result, 9);
      }),
      runs,
    );
  });
});
