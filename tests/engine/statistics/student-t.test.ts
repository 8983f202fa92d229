import { describe, expect, test } from "vitest";
import { normalTail } from "../../../src/engine/statistics/normal.ts";
import { studentTwoSided } from "../../../src/engine/statistics/student-t.ts";

/** Relative error, so that the smallest tail is held to as many digits as the largest. */
const relativeError = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe("Student's t", () => {
  // mpmath 1.3, 30 digits: betainc(v/2, 1/2, 0, v/(v+t²), regularized).
  test.each([
    [0.5, 1, 0.704832764699133],
    [2, 1.5, 0.224188330356051],
    [3, 2, 0.0954659662667091],
    [2.5, 7.3, 0.0396502346656005],
    [5, 33, 1.84469716825125e-5],
    [40, 10.5, 8.07073603048217e-13],
    [300, 30, 1.00193350071602e-53],
    [0.01, 999.5, 0.992023282929842],
    [1.96, 1000, 0.0502731849557487],
    [1e5, 4.25, 4.44372793842076e-21],
    [1e-8, 4, 0.9999999925],
  ])("t = %d with %d degrees of freedom has two-sided p = %d", (t, degrees, p) => {
    expect(relativeError(studentTwoSided(t, degrees), p)).toBeLessThan(1e-12);
    expect(studentTwoSided(-t, degrees)).toBe(studentTwoSided(t, degrees));
  });

  // Printed tables of critical values (e.g. Abramowitz & Stegun table 26.10), 5 % two-sided.
  test.each([
    [12.706, 1],
    [2.571, 5],
    [2.228, 10],
    [2.042, 30],
    [1.98, 120],
  ])("the tabulated critical value %d for %d degrees of freedom leaves 5 %%", (critical, degrees) => {
    expect(studentTwoSided(critical, degrees)).toBeCloseTo(0.05, 4);
  });

  test("an infinite t is impossible by chance, a zero t certain", () => {
    expect(studentTwoSided(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(studentTwoSided(1e200, 5)).toBe(0);
    expect(studentTwoSided(0, 5)).toBe(1);
  });
});

describe("the normal distribution", () => {
  // mpmath 1.3, 30 digits: erfc(z/√2)/2.
  test.each([
    [0, 0.5],
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [1.95996398454005, 0.025],
    [2.9, 0.00186581330038404],
    [3, 0.00134989803163009],
    [3.1, 0.000967603213218357],
    [5, 2.86651571879194e-7],
    [10, 7.61985302416053e-24],
    [20, 2.75362411860623e-89],
  ])("exceeds %d with probability %d", (z, p) => {
    expect(relativeError(normalTail(z), p)).toBeLessThan(1e-12);
    expect(normalTail(-z)).toBeCloseTo(1 - p, 15);
  });
});
