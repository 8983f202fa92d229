import { describe, expect, test } from "vitest";
import { arcElasticity } from "../../../src/engine/statistics/arc-elasticity.ts";
import { isFlat } from "../../../src/engine/statistics/is-flat.ts";
import { mean } from "../../../src/engine/statistics/mean.ts";
import { median } from "../../../src/engine/statistics/median.ts";
import { ratio } from "../../../src/engine/statistics/ratio.ts";
import { twoSharesTest } from "../../../src/engine/statistics/two-shares-test.ts";
import { wilsonInterval } from "../../../src/engine/statistics/wilson-interval.ts";
import { methodVector } from "../../golden/method-vector.ts";

describe("sums, means and ratios", () => {
  test("what cannot be divided is missing, not infinite", () => {
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(0, 0)).toBeNull();
    expect(ratio(1e308, 1e-308)).toBeNull();
    expect(ratio(null, 1)).toBeNull();
    expect(mean([])).toBeNull();
    expect(mean([1e308, 1e308])).toBeNull();
  });

  test("the median leaves its argument alone", () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  test("decimals that differ by rounding only are flat against the numbers they came from", () => {
    expect(isFlat([1000.2 - 1000.1, 1000.3 - 1000.2], 1000.3)).toBe(true);
    expect(isFlat([0.1, 0.2], 1000)).toBe(false);
    expect(isFlat([1])).toBe(true);
  });
});

describe("shares", () => {
  const vector = methodVector<{ events: number; n: number }, { lower: number; upper: number }>("dev-churn-02");
  test(`Wilson interval: ${vector.title}`, () => {
    const interval = wilsonInterval(vector.inputs.events, vector.inputs.n);
    expect(interval?.low).toBeCloseTo(vector.expected.lower, 9);
    expect(interval?.high).toBeCloseTo(vector.expected.upper, 9);
  });

  test("nobody out of ten still leaves up to 28 % possible", () => {
    expect(wilsonInterval(0, 10)?.low).toBe(0);
    expect(wilsonInterval(0, 10)?.high).toBeCloseTo(0.2775, 4);
    expect(wilsonInterval(10, 10)?.high).toBe(1);
  });

  test("two unanimous groups have a difference but no z", () => {
    expect(twoSharesTest(5, 5, 7, 7)).toEqual({ difference: 0, z: null, p: null });
    expect(twoSharesTest(1, 2, 0, 0)).toBeNull();
  });
});

describe("arc elasticity", () => {
  const vector = methodVector<{ p: [number, number]; q: [number, number] }, { elasticity: number }>("dev-rank-04");
  const [before, after] = vector.inputs.p;
  const [soldBefore, soldAfter] = vector.inputs.q;
  test(`between two points: ${vector.title}`, () => {
    expect(arcElasticity(before, after, soldBefore, soldAfter)).toBeCloseTo(vector.expected.elasticity, 3);
    expect(arcElasticity(after, before, soldAfter, soldBefore)).toBe(arcElasticity(before, after, soldBefore, soldAfter));
  });

  test("is undefined when the driver did not move", () => {
    expect(arcElasticity(5, 5, 1, 2)).toBeNull();
    expect(arcElasticity(-1, 1, 1, 2)).toBeNull();
  });
});
