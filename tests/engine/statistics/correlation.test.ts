import { describe, expect, test } from "vitest";
import { autocorrelation } from "../../../src/engine/statistics/autocorrelation.ts";
import { averageRanks } from "../../../src/engine/statistics/average-ranks.ts";
import { correlationPValue } from "../../../src/engine/statistics/correlation-p-value.ts";
import { effectiveSize } from "../../../src/engine/statistics/effective-size.ts";
import { fisherInterval } from "../../../src/engine/statistics/fisher-interval.ts";
import { pearson } from "../../../src/engine/statistics/pearson.ts";
import { slope } from "../../../src/engine/statistics/slope.ts";
import { spearman } from "../../../src/engine/statistics/spearman.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { readCsv } from "../../golden/read-csv.ts";

describe("Pearson's r", () => {
  test.each([
    ["a rising line", [1, 2, 3], [10, 20, 30], 1],
    ["a falling line", [1, 2, 3], [3, 2, 1], -1],
    ["no relation", [1, 2, 3, 4], [1, -1, -1, 1], 0],
    ["numbers whose squares overflow", [1e200, 0, -1e200], [1, 2, 3], -1],
    ["numbers whose squares vanish", [1e-200, 0, -1e-200], [1, 2, 3], -1],
    ["decimals on a line", [0.1, 0.2, 0.3], [0.7, 0.8, 0.9], 1],
  ])("of %s", (_, x, y, r) => {
    expect(pearson(x, y)).toBeCloseTo(r, 12);
  });

  test.each([
    ["a series does not vary", [4, 4, 4], [1, 2, 3]],
    ["a series varies by rounding only", [0.3, 0.1 + 0.2, 0.3], [1, 2, 3]],
    ["there are no pairs", [], []],
    ["there is one pair", [1], [2]],
    ["its mean overflows", [1e308, 1e308, -1e307], [1, 2, 3]],
  ])("is unknown when %s", (_, x, y) => {
    expect(pearson(x, y)).toBeNull();
  });

  // expected_sfo_2017_driver_correlation.csv, computed with pandas from the PDDL survey of SFO.
  const survey = readCsv("sfo_2017_survey.csv");
  const score = (text: string | undefined, low: number, high: number): number | null => {
    const value = Number(text);
    return text !== "" && Number.isInteger(value) && value >= low && value <= high ? value : null;
  };
  test.each(readCsv("expected_sfo_2017_driver_correlation.csv"))(
    "of $rating with the recommendation is $pearson_r_with_NETPRO (SFO 2017)",
    ({ rating: question = "", n_pairs, pearson_r_with_NETPRO }) => {
      const ratings: number[] = [];
      const recommendations: number[] = [];
      for (const { [question]: ratingText, NETPRO } of survey) {
        const rating = score(ratingText, 1, 5);
        const recommendation = score(NETPRO, 0, 10);
        if (rating === null || recommendation === null) continue;
        ratings.push(rating);
        recommendations.push(recommendation);
      }
      expect(ratings.length).toBe(Number(n_pairs));
      expect(pearson(ratings, recommendations)).toBeCloseTo(Number(pearson_r_with_NETPRO), 9);
    },
  );
});

describe("Spearman's rho", () => {
  test("gives equal values the mean of their ranks", () => {
    expect(averageRanks([4, 4, 7, 25, 7])).toEqual([1.5, 1.5, 3.5, 5, 3.5]);
  });

  const untied = methodVector<{ x: number[]; y: number[] }, { rho: number; t: number; p_two_sided: number }>("dev-lag-04");
  test(`without ties, and its two-sided p: ${untied.title}`, () => {
    const rho = spearman(untied.inputs.x, untied.inputs.y) ?? Number.NaN;
    expect(rho).toBeCloseTo(untied.expected.rho, 9);
    expect(correlationPValue(rho, untied.inputs.x.length)).toBeCloseTo(untied.expected.p_two_sided, 9);
  });

  const tied = methodVector<{ x: number[]; y: number[] }, { rho: number }>("dev-lag-05");
  test(`with ties, where the shortcut of the source is wrong: ${tied.title}`, () => {
    expect(spearman(tied.inputs.x, tied.inputs.y)).toBeCloseTo(tied.expected.rho, 9);
  });
});

describe("how far a correlation can be trusted", () => {
  const vector = methodVector<{ r: number; n: number }, { z: number; lower: number; upper: number }>("dev-lag-03");
  test(`Fisher interval: ${vector.title}`, () => {
    const interval = fisherInterval(vector.inputs.r, vector.inputs.n);
    expect(interval?.low).toBeCloseTo(0.3568133883, 9);
    expect(interval?.high).toBeCloseTo(0.7125952078, 9);
    expect(Math.abs((interval?.low ?? 0) - vector.expected.lower)).toBeLessThan(6e-5);
    expect(Math.abs((interval?.high ?? 0) - vector.expected.upper)).toBeLessThan(6e-5);
  });

  // Domain reference H.4: r 0.5 says almost nothing with 6 months and little with 12.
  test.each([
    [6, -0.52, 0.93],
    [12, -0.1, 0.83],
  ])("r 0.5 from %d pairs lies between %d and %d", (n, low, high) => {
    expect(fisherInterval(0.5, n)?.low).toBeCloseTo(low, 2);
    expect(fisherInterval(0.5, n)?.high).toBeCloseTo(high, 2);
  });

  test("a perfect correlation has no width, and three pairs have no interval", () => {
    expect(fisherInterval(-1, 4)).toEqual({ low: -1, high: -1 });
    expect(fisherInterval(0.9, 3)).toBeNull();
    expect(correlationPValue(0.9, 2)).toBeNull();
  });

  // Critical |r| at 5 % two-sided, table of methods.md 5.3.
  test.each([
    [12, 0.576],
    [18, 0.468],
    [24, 0.404],
    [36, 0.329],
    [48, 0.285],
  ])("with %d pairs |r| = %d is the 5 percent threshold", (n, critical) => {
    expect(correlationPValue(critical, n)).toBeCloseTo(0.05, 3);
  });

  const autocorrelated = methodVector<{ n: number; rho_x: number; rho_y: number }, { n_eff: number }>("dev-lag-06");
  test(`autocorrelated pairs count less: ${autocorrelated.title}`, () => {
    const { n, rho_x, rho_y } = autocorrelated.inputs;
    expect(effectiveSize(n, rho_x, rho_y)).toBeCloseTo(autocorrelated.expected.n_eff, 9);
  });

  test("opposite, weak or overwhelming autocorrelation keeps the size between 4 and n", () => {
    expect(effectiveSize(20, 0.9, -0.9)).toBe(20);
    expect(effectiveSize(20, 0.3, 0.3)).toBe(20);
    expect(effectiveSize(20, 0.99, 0.99)).toBe(4);
    expect(effectiveSize(3, 0.99, 0.99)).toBe(3);
  });
});

describe("autocorrelation and slope", () => {
  test("a missing value drops its pairs but not the series", () => {
    // Mean 2 of 1, 3, 1, 3; the only neighbouring pairs left are (1, 3) and (1, 3).
    expect(autocorrelation([1, 3, null, 1, 3], 1)).toBeCloseTo(-0.5, 12);
  });

  test("a series that alternates opposes its past, and a flat one has none", () => {
    expect(autocorrelation([1, -1, 1, -1, 1, -1], 1)).toBeCloseTo(-5 / 6, 12);
    expect(autocorrelation([5, 5, 5], 1)).toBeNull();
    expect(autocorrelation([null, null], 1)).toBeNull();
  });

  test("the slope follows y, and x must vary", () => {
    expect(slope([1, 2, 3, 4], [2, 1, 4, 3])).toBeCloseTo(0.6, 12);
    expect(slope([2, 2], [1, 5])).toBeNull();
    expect(slope([], [])).toBeNull();
  });
});
