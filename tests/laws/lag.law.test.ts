import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elasticity } from "../../src/engine/lag/elasticity.ts";
import { lagCorrelation } from "../../src/engine/lag/lag-correlation.ts";
import { leadLag } from "../../src/engine/lag/lead-lag.ts";

const runs = { numRuns: 1000 };
const level = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(level, { minLength: 36, maxLength: 60 });

describe("lead and lag", () => {
  test("a series follows its own shift by L months at lag L with r = 1 (methods 11, 13)", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 6 }), (leading, lag) => {
        const lagging = leading.map((_, month) => leading[month - lag] ?? null);
        fc.pre(new Set(leading.slice(0, -6)).size > 15);
        const { rows, verdict, bestLag, adjustedP, stable } = leadLag(leading, lagging);
        expect(rows[lag]?.rLevels).toBe(1);
        expect(rows[lag]?.rChanges).toBe(1);
        expect([rows[lag]?.low, rows[lag]?.high]).toEqual([1, 1]);
        expect(adjustedP).toBe(0);
        expect(bestLag).toBe(lag);
        expect(stable).not.toBe(false);
        expect(verdict).toBe(lag === 0 ? "together" : "leads");
      }),
      runs,
    );
  });

  test("the scale of either series, and a shift of it, change nothing", () => {
    const scaled = fc.tuple(fc.constantFrom(0.25, 2, 1024), fc.integer({ min: -4096, max: 4096 }));
    fc.assert(
      fc.property(series, series, scaled, scaled, (x, y, [factorX, offsetX], [factorY, offsetY]) => {
        const before = leadLag(x, y);
        const after = leadLag(
          x.map((value) => value * factorX + offsetX),
          y.map((value) => value * factorY + offsetY),
        );
        expect([after.verdict, after.bestLag, after.basis, after.stable]).toEqual([
          before.verdict,
          before.bestLag,
          before.basis,
          before.stable,
        ]);
        after.rows.forEach(({ rLevels, rChanges }, lag) => {
          expect(rLevels).toBeCloseTo(before.rows[lag]?.rLevels ?? Number.NaN, 9);
          expect(rChanges).toBeCloseTo(before.rows[lag]?.rChanges ?? Number.NaN, 9);
        });
      }),
      runs,
    );
  });

  test("correlations stay within -1 and 1, intervals around them, and every gap costs pairs only", () => {
    const gappy = fc.array(fc.option(level, { freq: 5 }), { maxLength: 40 });
    fc.assert(
      fc.property(gappy, gappy, (x, y) => {
        for (const { rLevels, rChanges, low, high, p, n } of leadLag(x, y).rows) {
          for (const r of [rLevels, rChanges]) expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
          expect(p ?? 0).toBeGreaterThanOrEqual(0);
          expect(p ?? 1).toBeLessThanOrEqual(1);
          expect(n).toBeLessThanOrEqual(Math.min(x.length, y.length));
        }
      }),
      runs,
    );
  });

  test("reading the pair backwards turns the lag around", () => {
    fc.assert(
      fc.property(series, series, fc.integer({ min: -6, max: 6 }), (x, y, lag) => {
        fc.pre(x.length === y.length || lag === 0);
        const there = lagCorrelation(x, y, lag);
        const back = lagCorrelation(y, x, -lag);
        expect(back.n).toBe(there.n);
        expect(back.r).toBeCloseTo(there.r ?? Number.NaN, 12);
      }),
      runs,
    );
  });

  test("two unrelated series are rarely linked: the guards hold the false alarms near 5 % (methods 5.3)", () => {
    let seed = 12345;
    const uniform = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed / 2147483648;
    };
    const walk = (): number[] => {
      let height = 0;
      return Array.from({ length: 24 }, () => {
        height += uniform() + uniform() + uniform() - 1.5;
        return height;
      });
    };
    const trials = 1000;
    const alarms = Array.from({ length: trials }, () => leadLag(walk(), walk()).verdict).filter(
      (verdict) => verdict !== "none",
    ).length;
    // Tested on levels, best of seven lags, 79 % of such random walks would look linked.
    expect(alarms / trials).toBeLessThan(0.1);
  });
});

describe("elasticity", () => {
  const positive = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 8, maxLength: 40 });
  test("does not depend on the unit of either series", () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom(0.001, 7, 1e6), fc.constantFrom(0.01, 3, 1e4), (x, y, unitX, unitY) => {
        fc.pre(new Set(x).size > 1);
        const before = elasticity(x, y);
        const after = elasticity(
          x.map((value) => value * unitX),
          y.map((value) => value * unitY),
        );
        expect(after.n).toBe(before.n);
        if (before.elasticity === null) expect(after.elasticity).toBeNull();
        else
          expect(Math.abs((after.elasticity ?? Number.NaN) - before.elasticity)).toBeLessThan(
            1e-6 * (1 + Math.abs(before.elasticity)),
          );
      }),
      runs,
    );
  });

  test("recovers the exponent of a power law exactly", () => {
    fc.assert(
      fc.property(positive, fc.double({ min: -3, max: 3, noNaN: true }), (x, exponent) => {
        fc.pre(new Set(x).size > 1);
        expect(
          elasticity(
            x,
            x.map((value) => 5 * value ** exponent),
          ).elasticity,
        ).toBeCloseTo(exponent, 8);
      }),
      runs,
    );
  });
});
