import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kitagawa } from "../../src/engine/attribution/kitagawa.ts";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { factorize } from "../../src/engine/factors/factorize.ts";

const runs = { numRuns: 1500 };

/** Before and after of one factor; zeros and sign changes are common. */
const anyMove = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));
const positiveMove = fc.tuple(fc.double({ min: 0.1, max: 1000, noNaN: true }), fc.double({ min: 0.1, max: 1000, noNaN: true }));

type Moves = readonly (readonly [number, number])[];

const befores = (moves: Moves) => moves.map(([before]) => before);
const afters = (moves: Moves) => moves.map(([, after]) => after);
const product = (values: readonly number[]) => values.reduce((total, value) => total * value, 1);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const near = (values: readonly number[], scale: number) =>
  values.map((value) => expect.closeTo(value, 9 - Math.ceil(Math.log10(scale + 1))));
const contributionsOf = (moves: Moves) => factorize(befores(moves), afters(moves)).contributions;
/** The largest product that can be formed on the way, by which rounding is judged. */
const scaleOf = (moves: Moves) => product(moves.map(([before, after]) => Math.max(Math.abs(before), Math.abs(after), 1)));

/** Shapley by its definition: the mean over all subsets of the other factors. */
function shapley(moves: Moves): number[] {
  const count = moves.length;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return moves.map(([before, after], factor) => {
    let total = 0;
    for (let subset = 0; subset < 2 ** count; subset++) {
      if ((subset >> factor) % 2 === 1) continue;
      const others = moves.map((move, at) => (at === factor ? 1 : (move[(subset >> at) % 2] ?? Number.NaN)));
      const size = moves.filter((_, at) => (subset >> at) % 2 === 1).length;
      total += ((factorial(size) * factorial(count - 1 - size)) / factorial(count)) * product(others) * (after - before);
    }
    return total;
  });
}

describe("the split of a product", () => {
  const moves = fc.array(anyMove, { minLength: 1, maxLength: 8 });

  test("is the Shapley value, whatever the signs and zeros", () => {
    fc.assert(
      fc.property(moves, (each) => {
        expect(contributionsOf(each)).toEqual(near(shapley(each), scaleOf(each)));
      }),
      runs,
    );
  });

  test("adds up to the change", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 1, maxLength: 20 }), (each) => {
        const change = product(afters(each)) - product(befores(each));
        expect(Math.abs(sum(contributionsOf(each)) - change)).toBeLessThanOrEqual(1e-9 * scaleOf(each));
      }),
      runs,
    );
  });

  test("turns its signs when before and after are exchanged", () => {
    fc.assert(
      fc.property(moves, (each) => {
        const back = each.map(([before, after]) => [after, before] as const);
        expect(contributionsOf(back).map((part) => -part)).toEqual(near(contributionsOf(each), scaleOf(each)));
      }),
      runs,
    );
  });

  test("does not depend on the order of the factors", () => {
    fc.assert(
      fc.property(moves, (each) => {
        const turned = contributionsOf([...each].reverse());
        expect([...turned].reverse()).toEqual(near(contributionsOf(each), scaleOf(each)));
      }),
      runs,
    );
  });

  test("does not depend on the unit of a factor", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 2, maxLength: 8 }), (each) => {
        const scaled = each.map(([before, after], at) => {
          const unit = [1000, 0.001][at] ?? 1;
          return [before * unit, after * unit] as const;
        });
        expect(contributionsOf(scaled)).toEqual(near(contributionsOf(each), scaleOf(each)));
      }),
      runs,
    );
  });

  test("gives exactly nothing to a factor that did not change", () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: -20, max: 20 }), (each, fixed) => {
        const withFixed: Moves = [...each, [fixed, fixed]];
        expect(contributionsOf(withFixed)[each.length]).toBe(0);
      }),
      runs,
    );
  });
});

describe("LMDI", () => {
  test("adds up, multiplies up, and turns its signs", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(positiveMove, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (segments) => {
          const [before, after] = [segments.map(befores), segments.map(afters)];
          const [start, end] = [sum(before.map(product)), sum(after.map(product))];
          const split = lmdi(before, after);
          expect(Math.abs(sum(split.additive) - (end - start))).toBeLessThanOrEqual(1e-9 * Math.max(start, end));
          expect(product(split.multiplicative ?? [])).toBeCloseTo(end / start, 6 - Math.ceil(Math.log10(1 + end / start)));
          const back = lmdi(after, before).additive.map((part) => -part);
          expect(back).toEqual(near(split.additive, Math.max(start, end)));
        },
      ),
      runs,
    );
  });

  test("is within 0.2 % of the Shapley value when factors change by 10 % or less", () => {
    const small = fc.tuple(fc.double({ min: 1, max: 100, noNaN: true }), fc.double({ min: 0.9, max: 1.1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(small, { minLength: 2, maxLength: 4 }), (factors) => {
        const moves = factors.map(([before, growth]) => [before, before * growth] as const);
        const logarithmic = lmdi([befores(moves)], [afters(moves)]).additive;
        const exact = contributionsOf(moves);
        const size = sum(exact.map(Math.abs));
        exact.forEach((part, factor) => {
          expect(Math.abs(part - (logarithmic[factor] ?? Number.NaN))).toBeLessThanOrEqual(0.002 * size + 1e-9);
        });
      }),
      runs,
    );
  });

  test("adds up beside any zeros", () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (segments) => {
        const [before, after] = [segments.map(befores), segments.map(afters)];
        const change = sum(after.map(product)) - sum(before.map(product));
        expect(sum(lmdi(before, after).additive)).toBeCloseTo(change, 9);
      }),
      runs,
    );
  });
});

test("rate, mix, entries and exits add up to the change of the average, and turn their signs", () => {
  const side = fc.option(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -30, max: 30 })), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 6 }), (pairs) => {
      const segments = pairs.map(([before, after]) => ({
        weightBefore: before?.[0] ?? null,
        valueBefore: before?.[1] ?? null,
        weightAfter: after?.[0] ?? null,
        valueAfter: after?.[1] ?? null,
      }));
      const split = kitagawa(segments);
      if (split === null) return;
      expect(split.total.total).toBeCloseTo(split.after - split.before, 9);
      expect(sum(split.segments.map(({ total }) => total))).toBeCloseTo(split.after - split.before, 9);
      const back = kitagawa(
        segments.map(({ weightBefore, valueBefore, weightAfter, valueAfter }) => ({
          ...{ weightBefore: weightAfter, valueBefore: valueAfter },
          ...{ weightAfter: weightBefore, valueAfter: valueBefore },
        })),
      );
      split.segments.forEach(({ rate, mix, entered, left }, at) => {
        const turned = back?.segments[at];
        expect(turned?.rate).toBeCloseTo(-rate, 9);
        expect(turned?.mix).toBeCloseTo(-mix, 9);
        expect(turned?.left).toBeCloseTo(-entered, 9);
        expect(turned?.entered).toBeCloseTo(-left, 9);
      });
    }),
    runs,
  );
});
