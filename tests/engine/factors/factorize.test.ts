import { describe, expect, test } from "vitest";
import { factorize } from "../../../src/engine/factors/factorize.ts";

describe("factorize", () => {
  // Domain reference H.3, by hand.
  test.each([
    { before: [100, 10], after: [110, 12], contributions: [110, 210] },
    { before: [7], after: [9], contributions: [2] },
    { before: [2, 8], after: [8, 2], contributions: [30, -30] },
    { before: [100, 0, 0], after: [100, 50, 0.4], contributions: [0, 1000, 1000] },
    { before: [-2, 3], after: [2, 3], contributions: [12, 0] },
    { before: [], after: [], contributions: [] },
  ])("splits $before → $after into $contributions", ({ before, after, contributions }) => {
    expect(factorize(before, after).contributions).toEqual(contributions);
  });

  test("explains the worked example of the contract to the yen and beyond", () => {
    const { before, after, contributions } = factorize([10_000, 200, 0.6], [10_500, 220, 0.52]);
    expect([before, after]).toEqual([1_200_000, 1_201_200]);
    expect(contributions.map((each) => Math.round(each * 100) / 100)).toEqual([58_733.33, 114_733.33, -172_266.67]);
    expect(contributions.reduce((total, each) => total + each, 0)).toBe(1200);
  });

  test("gives equal factors equal parts, far above the closed forms", () => {
    const { contributions } = factorize(new Array<number>(20).fill(1), new Array<number>(20).fill(2));
    for (const each of contributions) expect(each).toBeCloseTo((2 ** 20 - 1) / 20, 6);
  });

  test.each([
    ["length-mismatch", [1, 2], [1]],
    ["product-out-of-range", [1, Number.NaN], [1, 2]],
    ["product-out-of-range", [1e200, 1e200], [1, 2]],
  ])("refuses with %s: %j → %j", (code, before, after) => {
    expect(() => factorize(before, after)).toThrow(expect.objectContaining({ code }));
  });
});
