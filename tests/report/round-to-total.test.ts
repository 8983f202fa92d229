import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundToTotal } from "../../src/report/numbers/round-to-total.ts";

describe("rounding parts to their total", () => {
  test.each([
    { title: "a fair third each", parts: [1 / 3, 1 / 3, 1 / 3], total: 1, step: 1, shown: [1, 0, 0] },
    {
      title: "the factors of template T1",
      parts: [58_733.3333, 114_733.3333, -172_266.6667],
      total: 1200,
      step: 1,
      shown: [58_733, 114_734, -172_267],
    },
    {
      title: "the gap of template T1",
      parts: [346_266.6667, 126_966.6667, 67_966.6667],
      total: 541_200,
      step: 1,
      shown: [346_267, 126_967, 67_966],
    },
    {
      title: "tenths of a point",
      parts: [0.0333333, 0.0333333, 0.0333333],
      total: 0.1,
      step: 0.001,
      shown: [0.034, 0.033, 0.033],
    },
    { title: "whole numbers that computing left a hair below", parts: [2.9999999999999996, 1], total: 4, step: 1, shown: [3, 1] },
    { title: "nothing", parts: [], total: 0, step: 1, shown: [] },
    { title: "a step missing, where rounding took the most off", parts: [1.3, 2.2, 3.4], total: 7, step: 1, shown: [1, 2, 4] },
    { title: "a step too many, where rounding put the most on", parts: [3.6, 2.7, 1.8], total: 8, step: 1, shown: [3, 3, 2] },
    { title: "of two equal parts the earlier", parts: [0.5, 0.5], total: 1, step: 1, shown: [1, 0] },
    { title: "of two parts with the same remainder the larger", parts: [1.5, 2.5], total: 4, step: 1, shown: [1, 3] },
    {
      title: "a half that computing left a hair below is one",
      parts: [1.4999999999999998, 0.5],
      total: 2,
      step: 1,
      shown: [2, 0],
    },
    {
      title: "steps that computing took off parts that cancel each other out, one each",
      parts: [-400_000_000_000_000.25, 300_000_000_000_000.25, 100_000_000_000_000],
      total: 2,
      step: 1,
      shown: [-400_000_000_000_000, 300_000_000_000_001, 100_000_000_000_001],
    },
    {
      title: "parts so large that computing took whole steps off their sum",
      parts: [4_000_000_000_001.4, 1_999_999_999_998.9],
      total: 6_000_000_000_004,
      step: 1,
      shown: [4_000_000_000_005, 1_999_999_999_999],
    },
    { title: "a total that the parts do not make", parts: [10, 20.4], total: 99, step: 1, shown: [10, 20] },
  ])("$title", ({ parts, total, step, shown }) => {
    expect(roundToTotal(parts, total, step)).toEqual(shown);
  });

  test("adds up, and moves no part by a whole step, whatever the parts", () => {
    const part = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = Math.round(parts.reduce((sum, each) => sum + each, 0)) + 0;
        const shown = roundToTotal(parts, total, 1);
        expect(shown.reduce((sum, each) => sum + each, 0)).toBe(total);
        for (const [at, each] of shown.entries()) expect(Math.abs(each - (parts[at] ?? 0))).toBeLessThan(1 + 1e-3);
      }),
      { numRuns: 1000 },
    );
  });
});
