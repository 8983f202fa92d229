import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type WaterfallBar, waterfallBars } from "../../src/report/charts/waterfall-bars.ts";

/** Where a bar begins and ends on the axis: stacked upwards above zero and downwards below it. */
function extent({ base, total, up, down, upBelow, downBelow }: WaterfallBar): readonly [low: number, high: number] {
  const parts = [total, up, down, upBelow, downBelow];
  const above = parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
  const below = parts.filter((part) => part < 0).reduce((sum, part) => sum + part, 0);
  return [(base < 0 ? base : 0) + below || (base > 0 ? base : 0), (base > 0 ? base : 0) + above || (base < 0 ? base : 0)];
}

describe("the bars of a waterfall", () => {
  test("lead from zero over every change to their total", () => {
    const steps = [
      { label: "price", change: 58_733 },
      { label: "customers", change: 114_734 },
      { label: "active", change: -172_267 },
    ];
    const bars = waterfallBars(steps, { label: "in all", change: 1_200 });
    expect(bars.map(({ label, base, total, up, down }) => [label, base, total, up, down])).toEqual([
      ["price", 0, 0, 58_733, 0],
      ["customers", 58_733, 0, 114_734, 0],
      ["active", 1_200, 0, 0, 172_267],
      ["in all", 0, 1_200, 0, 0],
    ]);
  });

  test("cross zero in two parts, and stand below it with a base below it", () => {
    const [, falls, sinks, rises] = waterfallBars(
      [
        { label: "starts", change: 2 },
        { label: "falls", change: -5 },
        { label: "sinks", change: -1 },
        { label: "rises", change: 6 },
      ],
      { label: "", change: 2 },
    );
    expect(falls).toEqual({ label: "falls", base: 0, total: 0, up: 0, down: 2, upBelow: 0, downBelow: -3 });
    expect(sinks).toEqual({ label: "sinks", base: -3, total: 0, up: 0, down: 0, upBelow: 0, downBelow: -1 });
    expect(rises).toEqual({ label: "rises", base: 0, total: 0, up: 2, down: 0, upBelow: -4, downBelow: 0 });
  });

  test("each bar reaches from the level before it to the level after it, whatever the changes", () => {
    const change = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const bars = waterfallBars(
          changes.map((each) => ({ label: "", change: each })),
          { label: "", change: 0 },
        );
        let level = 0;
        changes.forEach((each, at) => {
          const bar = bars[at];
          if (bar === undefined) throw new Error("A bar is missing");
          const [low, high] = extent(bar);
          if (each !== 0) expect([low, high]).toEqual([Math.min(level, level + each), Math.max(level, level + each)]);
          level += each;
        });
      }),
      { numRuns: 1000 },
    );
  });
});
