import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestSignal } from "../../src/engine/signal/latest-signal.ts";
import { type Xmr, xmr } from "../../src/engine/signal/xmr.ts";

const runs = { numRuns: 1000 };
const series = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 12 }), { maxLength: 40 });
const scale = fc.constantFrom(0.001, 0.5, 3, 1000, -1, -0.1);
const shift = fc.integer({ min: -100_000, max: 100_000 });
const centre = fc.constantFrom("mean" as const, "median" as const);

const flags = ({ points }: Xmr): unknown => points.map(({ signal, jump, nearLimit }) => [signal, jump, nearLimit]);
const mirrored = { above: "below", below: "above", run: "run" } as const;

describe("the XmR chart", () => {
  test("shifting and scaling a series shifts and scales its limits and leaves the flags alone (methods 11, 12)", () => {
    fc.assert(
      fc.property(series, scale, shift, centre, (values, factor, offset, kind) => {
        const before = xmr(values, kind);
        const after = xmr(
          values.map((value) => (value === null ? null : value * factor + offset)),
          kind,
        );
        const upright = factor > 0;
        const expected = {
          ...before,
          points: before.points.map((point) => ({
            ...point,
            signal: upright || point.signal === null ? point.signal : mirrored[point.signal],
          })),
        };
        expect(flags(after)).toEqual(flags(expected));
        if (before.limits === null || after.limits === null) {
          expect(after.limits).toBe(before.limits);
          return;
        }
        const tolerance = 1e-9 * (Math.abs(offset) + 1000 * Math.abs(factor));
        const { centre: line, lower, upper, range } = before.limits;
        expect(Math.abs(after.limits.centre - (line * factor + offset))).toBeLessThan(tolerance);
        expect(Math.abs(after.limits.lower - ((upright ? lower : upper) * factor + offset))).toBeLessThan(tolerance);
        expect(Math.abs(after.limits.upper - ((upright ? upper : lower) * factor + offset))).toBeLessThan(tolerance);
        expect(Math.abs(after.limits.range - range * Math.abs(factor))).toBeLessThan(tolerance);
      }),
      runs,
    );
  });

  test("a point has a signal only outside the limits or in a run of eight on its side", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { limits, points } = xmr(values);
        const { lower, upper } = limits ?? { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
        const valuesWith = (wanted: string): number[] =>
          points.flatMap(({ value, signal }) => (signal === wanted ? [value ?? Number.NaN] : []));
        expect(valuesWith("above").every((value) => value > upper)).toBe(true);
        expect(valuesWith("below").every((value) => value < lower)).toBe(true);
        expect(valuesWith("run").every((value) => value >= lower && value <= upper)).toBe(true);
        const inRuns = points.filter(({ signal }) => signal === "run").length;
        expect(inRuns === 0 || points.length >= 8).toBe(true);
      }),
      runs,
    );
  });

  test("the verdict on the newest month is that of the limits of the months before it", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { verdict, side, limits } = latestSignal(values);
        const newest = values[values.length - 1];
        if (verdict === null) {
          expect([side, limits]).toEqual([null, null]);
          return;
        }
        expect(limits).toEqual(xmr(values.slice(0, -1)).limits);
        if (side === "above") expect(newest).toBeGreaterThan(limits?.upper ?? Number.NaN);
        if (side === "below") expect(newest).toBeLessThan(limits?.lower ?? Number.NaN);
        expect(verdict === "signal").toBe(side !== null);
      }),
      runs,
    );
  });
});
