import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactSum } from "../../src/engine/exact-sum.ts";
import { averageRanks } from "../../src/engine/statistics/average-ranks.ts";
import { mean } from "../../src/engine/statistics/mean.ts";
import { median } from "../../src/engine/statistics/median.ts";
import { normalTail } from "../../src/engine/statistics/normal.ts";
import { pearson } from "../../src/engine/statistics/pearson.ts";
import { spearman } from "../../src/engine/statistics/spearman.ts";
import { studentTwoSided } from "../../src/engine/statistics/student-t.ts";

const runs = { numRuns: 1000 };
const number = fc.integer({ min: -1000, max: 1000 });
const pairs = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 40 });
const columns = (rows: readonly (readonly [number, number])[]): [number[], number[]] => [
  rows.map(([x]) => x),
  rows.map(([, y]) => y),
];

describe("correlation", () => {
  test("is symmetric, within −1 and 1, and free of unit and zero point", () => {
    const factor = fc.constantFrom(0.001, 2, 1e5, 1e-200, 1e150);
    fc.assert(
      fc.property(pairs, factor, number, (rows, scale, offset) => {
        const [x, y] = columns(rows);
        const r = pearson(x, y);
        expect(pearson(y, x)).toBe(r);
        fc.pre(r !== null);
        expect(Math.abs(r ?? 2)).toBeLessThanOrEqual(1);
        expect(
          pearson(
            x.map((value) => value * scale),
            y,
          ),
        ).toBeCloseTo(r ?? Number.NaN, 9);
        expect(
          pearson(
            x.map((value) => -(value + offset)),
            y,
          ),
        ).toBeCloseTo(-(r ?? Number.NaN), 9);
      }),
      runs,
    );
  });

  test("of ranks survives any stretching that keeps the order", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [x, y] = columns(rows);
        expect(
          spearman(
            x.map((value) => value ** 3),
            y,
          ),
        ).toBe(spearman(x, y));
      }),
      runs,
    );
  });

  test("average ranks sum to n(n + 1) / 2", () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        expect(exactSum(averageRanks(values))).toBe((values.length * (values.length + 1)) / 2);
      }),
      runs,
    );
  });
});

describe("distributions", () => {
  test("a larger t is rarer, and Student's tails are heavier than the normal ones", () => {
    const t = fc.double({ min: 0.01, max: 30, noNaN: true });
    fc.assert(
      fc.property(t, t, fc.double({ min: 1, max: 500, noNaN: true }), (one, other, degrees) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(studentTwoSided(large, degrees)).toBeLessThanOrEqual(studentTwoSided(small, degrees) * (1 + 1e-12));
        expect(studentTwoSided(small, degrees)).toBeGreaterThanOrEqual(2 * normalTail(small));
      }),
      runs,
    );
  });
});

describe("means and medians", () => {
  test("know one zero, whichever came first", () => {
    for (const zeros of [[0, -0, 0], [-0, 0, -0], [-0], [-0, -0]]) {
      expect(median(zeros)).toBe(0);
      expect(mean(zeros)).toBe(0);
    }
  });

  test("do not depend on the order, to the last digit", () => {
    const reordered = fc
      .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 })
      .chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })));
    fc.assert(
      fc.property(reordered, ([values, other]) => {
        expect(mean(other)).toBe(mean(values));
        expect(median(other)).toBe(median(values));
      }),
      runs,
    );
  });
});
