import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { achievement } from "../../src/engine/monitoring/achievement.ts";
import { type AttentionRow, attention } from "../../src/engine/monitoring/attention.ts";
import { compoundGrowth } from "../../src/engine/monitoring/compound-growth.ts";
import { growth } from "../../src/engine/monitoring/growth.ts";
import { linkTest } from "../../src/engine/monitoring/link-test.ts";
import { pace } from "../../src/engine/monitoring/pace.ts";
import { rollingSum } from "../../src/engine/monitoring/rolling-sum.ts";
import { stages } from "../../src/engine/monitoring/stages.ts";
import { topShare } from "../../src/engine/monitoring/top-share.ts";
import { yearToDate } from "../../src/engine/monitoring/year-to-date.ts";
import { monthOf, monthOfYear } from "../../src/engine/month.ts";

const runs = { numRuns: 1000 };
const number = fc.integer({ min: -10_000, max: 10_000 });
const positive = fc.integer({ min: 1, max: 10_000 });
const series = fc.array(fc.option(number, { freq: 8 }), { maxLength: 40 });

describe("achievement", () => {
  test("rises with the actual where more is better, is 1 at the target, and does not depend on the unit", () => {
    fc.assert(
      fc.property(number, number, positive, (one, other, target) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(achievement(low, target) ?? Number.NaN).toBeLessThanOrEqual(achievement(high, target) ?? Number.NaN);
        expect(achievement(target, target)).toBe(1);
        expect(achievement(low * 1024, target * 1024)).toBe(achievement(low, target));
      }),
      runs,
    );
  });

  test("falls with the actual where less is better, is 0 at the baseline, 1 at the target, whatever the zero of the scale", () => {
    fc.assert(
      fc.property(number, number, number, positive, number, (one, other, target, way, offset) => {
        const baseline = target + way;
        const at = (actual: number): number => achievement(actual, target, "down", baseline) ?? Number.NaN;
        expect(at(Math.max(one, other))).toBeLessThanOrEqual(at(Math.min(one, other)));
        expect([at(target), at(baseline)]).toEqual([1, 0]);
        expect(achievement(one + offset, target + offset, "down", baseline + offset)).toBe(at(one));
      }),
      runs,
    );
  });
});

describe("the link test", () => {
  const month = fc.tuple(fc.option(number), fc.option(number), fc.option(number), fc.option(number));
  test("does not depend on the order of the months, and turning KPI and KGI around turns the table around", () => {
    const months = fc.array(month, { maxLength: 24 });
    const reordered = months.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    const columns = (rows: readonly (readonly (number | null)[])[]) => {
      const [a, b, c, d] = [0, 1, 2, 3].map((column) => rows.map((row) => row[column] ?? null));
      return [
        { actual: a ?? [], target: b ?? [] },
        { actual: c ?? [], target: d ?? [] },
      ] as const;
    };
    fc.assert(
      fc.property(reordered, ([rows, other]) => {
        const [kpi, kgi] = columns(rows);
        const result = linkTest(kpi, kgi);
        expect(linkTest(...columns(other))).toEqual(result);
        expect(linkTest(kgi, kpi)).toMatchObject({
          months: result.months,
          both: result.both,
          neither: result.neither,
          kpiOnly: result.kgiOnly,
          kgiOnly: result.kpiOnly,
          agreement: result.agreement,
        });
      }),
      runs,
    );
  });
});

describe("pace", () => {
  test("what is required per day brings the month to its target", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 30 }), (monthToDate, target, elapsed) => {
        const days = 31;
        const { pace: projected, requiredPerDay } = pace(monthToDate, elapsed, days, target);
        expect(projected).toBeCloseTo((monthToDate / elapsed) * days, 6);
        expect(monthToDate + (requiredPerDay ?? Number.NaN) * (days - elapsed)).toBeCloseTo(Math.max(target, monthToDate), 6);
      }),
      runs,
    );
  });
});

describe("stages", () => {
  test("at most one stage is the first below its target, and none before it is below", () => {
    const rate = fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100));
    fc.assert(
      fc.property(
        fc.array(fc.option(positive, { freq: 8 }), { maxLength: 10 }),
        fc.array(rate, { maxLength: 10 }),
        (accounts, targets) => {
          const verdicts = stages(accounts, targets).map(({ verdict }) => verdict);
          const first = verdicts.indexOf("first-below");
          expect(first).toBe(verdicts.lastIndexOf("first-below"));
          const belowBefore = first === -1 ? verdicts.indexOf("below") : verdicts.slice(0, first).indexOf("below");
          expect(belowBefore).toBe(-1);
        },
      ),
      runs,
    );
  });
});

describe("the share of the largest", () => {
  const rows = fc.array(fc.tuple(fc.string(), fc.option(fc.integer({ min: 0, max: 10_000 }))), { maxLength: 30 });
  const reordered = rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  const part = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  const share = (list: readonly (readonly [string, number | null])[], of: number) =>
    topShare(
      list.map(([label]) => label),
      list.map(([, value]) => value),
      of,
    );

  test("does not depend on the order of the rows, falls from row to row, and is at least its part of the total", () => {
    fc.assert(
      fc.property(reordered, part, ([list, other], of) => {
        const result = share(list, of);
        expect(share(other, of)).toEqual(result);
        const values = result.rows.map(({ value }) => value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(result.rows.length).toBeLessThan(of * result.counted + 1);
        const last = result.rows[result.rows.length - 1];
        if ((result.total ?? 0) > 0) expect(last?.cumulative).toBeGreaterThanOrEqual(of - 1e-9);
      }),
      runs,
    );
  });
});

describe("attention", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "e", "__proto__", "constructor");
  const row: fc.Arbitrary<AttentionRow> = fc.record({
    id,
    parent: fc.option(id),
    role: fc.constantFrom("kgi" as const, "kpi" as const, "micro" as const, null),
    status: fc.constantFrom("adopted" as const, "trial" as const, "paused" as const, null),
    owner: fc.option(fc.constantFrom("CS", "営業", "__proto__")),
  });
  const forest = fc.uniqueArray(row, { selector: (each) => each.id });

  test("owners add up to the total, in any order of the rows, for any tangle of parents", () => {
    const reordered = forest.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(reordered, ([rows, other]) => {
        const result = attention(rows);
        expect(result.owners.reduce((total, { tracked }) => total + tracked, 0)).toBe(result.total);
        expect(attention(other).owners).toEqual(result.owners);
        expect(attention(other).verdict).toBe(result.verdict);
      }),
      runs,
    );
  });
});

describe("time", () => {
  test("a rolling sum moves by what enters less what leaves", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (values, window) => {
        const sums = rollingSum(values, window);
        sums.forEach((total, month) => {
          expect(total === null).toBe(month < window - 1);
          if (month >= window)
            expect((total ?? 0) - (sums[month - 1] ?? 0)).toBe((values[month] ?? 0) - (values[month - window] ?? 0));
        });
      }),
      runs,
    );
  });

  test("year to date gives the months back as its changes and restarts with the fiscal year", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }), (values, startMonth, offset) => {
        const first = monthOf(2024, 1) + offset;
        const amounts = yearToDate(values, first, startMonth);
        amounts.forEach((amount, index) => {
          if (amount === null) return;
          const before = monthOfYear(first + index) === startMonth ? 0 : (amounts[index - 1] ?? Number.NaN);
          expect(amount - before).toBe(values[index]);
        });
      }),
      runs,
    );
  });

  test("compound growth of a steadily growing series is its growth", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: -90, max: 300 }), fc.integer({ min: 1, max: 24 }), (start, percent, steps) => {
        const rate = percent / 100;
        const values = Array.from({ length: steps + 1 }, (_, step) => start * (1 + rate) ** step);
        expect(compoundGrowth(values[0] ?? null, values[steps] ?? null, steps)).toBeCloseTo(rate, 9);
        expect(growth(values, 1)[steps]).toBeCloseTo(rate, 9);
      }),
      runs,
    );
  });
});
