import { describe, expect, test } from "vitest";
import { changes } from "../../../src/engine/lag/changes.ts";
import { chooseBasis } from "../../../src/engine/lag/choose-basis.ts";
import { correlationStrength } from "../../../src/engine/lag/correlation-strength.ts";
import { crossCorrelation } from "../../../src/engine/lag/cross-correlation.ts";
import { elasticity } from "../../../src/engine/lag/elasticity.ts";
import { judgeLags } from "../../../src/engine/lag/judge-lags.ts";
import { lagCorrelation } from "../../../src/engine/lag/lag-correlation.ts";
import { leadLag } from "../../../src/engine/lag/lead-lag.ts";
import { autocorrelation } from "../../../src/engine/statistics/autocorrelation.ts";
import { correlationPValue } from "../../../src/engine/statistics/correlation-p-value.ts";
import { effectiveSize } from "../../../src/engine/statistics/effective-size.ts";
import { fisherInterval } from "../../../src/engine/statistics/fisher-interval.ts";
import { methodVector } from "../../golden/method-vector.ts";
import { readCsv } from "../../golden/read-csv.ts";

const completion = [60, 62, 65, 64, 68, 72, 75, 74, 78, 80, 79, 82];
const retention = [95.0, 94.0, 93.6, 94.1, 94.4, 94.2, 94.9, 95.6, 96.0, 95.7, 96.6, 96.8];
const handovers = [6, 8, 10, 9, 12, 14, 16, 15, 18, 20, 22, 24];
const expansion = [60, 62, 85, 98, 92, 118, 142, 158, 149, 185, 196, 221];
const growing = [10, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22];
const alsoGrowing = [100, 103, 105, 109, 110, 114, 117, 118, 123, 125, 128, 131];

describe("lead and lag of the domain reference, H.4", () => {
  const table = leadLag(completion, retention, 4);

  test.each([
    [0, 0.808, -0.406, 11],
    [1, 0.94, -0.095, 10],
    [2, 0.997, 0.943, 9],
    [3, 0.929, -0.528, 8],
    [4, 0.905, -0.149, 7],
  ])("lag %d: r %d on levels and %d on changes from %d pairs", (lag, levels, changes, pairs) => {
    const row = table.rows[lag];
    expect(row?.lag).toBe(lag);
    expect(row?.rLevels).toBeCloseTo(levels, 3);
    expect(row?.rChanges).toBeCloseTo(changes, 3);
    expect(row?.n).toBe(pairs);
  });

  test("completion leads retention by two months, whatever the levels say", () => {
    expect(table).toMatchObject({ verdict: "leads", bestLag: 2, basis: "changes", onlyTrend: false, stable: null });
  });

  test("the interval is Fisher's on the nine pairs of changes", () => {
    // atanh(0.94264) = 1.7612, ± 1.96 ÷ √6.
    expect(table.rows[2]?.low).toBeCloseTo(0.7448, 4);
    expect(table.rows[2]?.high).toBeCloseTo(0.9882, 4);
  });

  test("doubling the completion rate multiplies retention by 1.083 only", () => {
    const answer = elasticity(completion, retention, 2);
    expect(answer.elasticity).toBeCloseTo(0.1157, 4);
    expect(answer.whenDoubled).toBeCloseTo(1.083, 3);
    expect(answer).toMatchObject({ n: 10, verdict: "not-alike" });
  });

  test("hand-overs lead expansion MRR by one month and move it nearly alike", () => {
    expect(lagCorrelation(handovers, expansion, 1).r).toBeCloseTo(0.998, 3);
    expect(leadLag(handovers, expansion)).toMatchObject({ verdict: "leads", bestLag: 1 });
    const answer = elasticity(handovers, expansion, 1);
    expect(answer.elasticity).toBeCloseTo(0.968, 3);
    expect(answer.whenDoubled).toBeCloseTo(1.956, 3);
    expect(answer.verdict).toBe("alike");
  });

  test("the trend trap: two growing KPIs correlate at 0.963 and have nothing to do with each other", () => {
    const trap = leadLag(growing, alsoGrowing);
    expect(trap.rows[0]?.rLevels).toBeCloseTo(0.963, 3);
    expect(trap.rows[0]?.rChanges).toBeCloseTo(0.007, 3);
    expect(trap).toMatchObject({ verdict: "none", onlyTrend: true });
  });

  test("a constant series cannot be judged", () => {
    const flat = completion.map(() => 5);
    expect(leadLag(flat, retention)).toMatchObject({ verdict: "too-little", bestLag: null, onlyTrend: false });
    expect(leadLag(flat, retention).rows.every((row) => row.rLevels === null && row.rChanges === null)).toBe(true);
    expect(elasticity(flat, retention)).toMatchObject({ elasticity: null, whenDoubled: null, verdict: "too-little" });
  });
});

describe("guards", () => {
  test("eleven months are too few, and so are twelve with a gap", () => {
    const gap = completion.map((value, month) => (month === 4 ? null : value));
    expect(leadLag(completion.slice(1), retention.slice(1)).verdict).toBe("too-little");
    expect(leadLag(gap, retention).verdict).toBe("too-little");
  });

  test("a straight line in decimals has changes that differ by rounding only and cannot be judged", () => {
    const line = Array.from({ length: 14 }, (_, month) => 1000 + 0.1 * month);
    const other = Array.from({ length: 14 }, (_, month) => 7000 + 0.3 * month);
    expect(new Set(line.slice(1).map((value, month) => value - (line[month] ?? 0))).size).toBeGreaterThan(1);
    const result = leadLag(line, other);
    expect(result).toMatchObject({ verdict: "too-little", basis: "changes" });
    expect(result.rows.map(({ rChanges }) => rChanges)).toEqual([null, null, null, null, null, null, null]);
  });

  test("a trend decides for changes although the noise around it hides the persistence", () => {
    const zigzag = Array.from({ length: 20 }, (_, month) => month + (month % 2 === 0 ? 5 : -5));
    expect(autocorrelation(zigzag, 1)).toBeLessThan(0.5);
    expect(chooseBasis(zigzag, [3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8, 2, 7, 5, 1, 9, 2, 6, 4])).toBe("changes");
  });

  test("no lag beyond a quarter of the months is tested, however perfect", () => {
    const noise = [3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8];
    const { rows, basis } = leadLag(noise, [5, 2, 6, 1, ...noise.slice(0, 8)]);
    expect(basis).toBe("levels");
    expect(rows[4]).toMatchObject({ n: 8, rLevels: 1, tested: false });
    expect(rows.map(({ tested }) => tested)).toEqual([true, true, true, true, false, false, false]);
  });

  test("the interval counts effective months where the changes repeat themselves", () => {
    const size = effectiveSize(
      10,
      autocorrelation(changes(handovers, 1), 1) ?? 0,
      autocorrelation(changes(expansion, 1), 1) ?? 0,
    );
    expect(size).toBeLessThan(10);
    const { low, high, rChanges } = leadLag(handovers, expansion).rows[1] ?? {};
    expect({ low, high }).toEqual(fisherInterval(rChanges ?? Number.NaN, size));
    expect(low).toBeLessThan(fisherInterval(rChanges ?? Number.NaN, 10)?.low ?? Number.NaN);
  });

  test("stability is told from 18 months on, by leaving the newest six out", () => {
    const noise = [3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8, 2, 7, 5, 1, 9, 2];
    expect(leadLag(noise.slice(1), noise.slice(1)).stable).toBeNull();
    expect(leadLag(noise, noise)).toMatchObject({ verdict: "together", stable: true });
    const swings = noise.slice(12).map((value) => 5 + 10 * (value - 5));
    const linkedOnlyLately = leadLag([...noise.slice(0, 12), ...swings], [5, 5, 6, 5, 6, 5, 5, 6, 5, 6, 6, 5, ...swings]);
    expect(linkedOnlyLately).toMatchObject({ verdict: "together", stable: false });
  });

  test("levels decide when neither series persists or trends", () => {
    const noise = [3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8, 2, 7];
    expect(chooseBasis(noise, noise)).toBe("levels");
    expect(chooseBasis(noise, growing)).toBe("changes");
  });

  test("a series of another length is missing in the months it lacks", () => {
    expect(leadLag(completion, retention.slice(0, 10)).rows[0]?.n).toBe(9);
  });

  test.each([
    [0.7, "linked"],
    [-0.7, "linked"],
    [0.69, "weak"],
    [0.4, "weak"],
    [0.39, "none"],
    [null, null],
  ])("r %d is called %s", (r, strength) => {
    expect(correlationStrength(r)).toBe(strength);
  });

  test.each([
    ["a clear lead", [0.2, 0.9], [0.5, 0.001], "leads", 1],
    ["a lead within 0.1 of the same month", [0.85, 0.9], [0.004, 0.001], "together", 0],
    ["the same month best", [0.9, 0.2], [0.001, 0.5], "together", 0],
    ["p 0.03 at the best of two lags", [0.2, 0.6], [0.5, 0.03], "none", 1],
  ] as const)("the verdict on %s", (_, r, p, verdict, lag) => {
    const evidence = r.map((value, index) => ({ lag: index, r: value, rho: value, p: p[index] ?? 1 }));
    expect(judgeLags(evidence)).toMatchObject({ verdict, lag });
  });

  test("a correlation that the ranks contradict was made by one month", () => {
    expect(judgeLags([{ lag: 0, r: 0.9, rho: -0.1, p: 0.001 }]).verdict).toBe("none");
  });
});

describe("elasticity", () => {
  test.each([
    [0.8, "alike"],
    [0.79, "weak"],
    [0.3, "weak"],
    [0.29, "not-alike"],
    [-1, "not-alike"],
  ])("an exponent of %d is %s", (exponent, verdict) => {
    const driver = [1, 2, 3, 5, 8, 13];
    const answer = elasticity(
      driver,
      driver.map((value) => 7 * value ** (exponent + 1e-9)),
    );
    expect(answer.elasticity).toBeCloseTo(exponent, 6);
    expect(answer.verdict).toBe(verdict);
  });

  test("values at or below zero have no logarithm and leave the pairs", () => {
    expect(elasticity([1, 2, 0, 4, -5, 6], [1, 2, 3, 4, 5, 6])).toMatchObject({ n: 4, verdict: "too-little" });
  });
});

describe("two estimators, not interchangeable", () => {
  const global = methodVector<{ x: number[]; y: number[] }, { acf: Record<string, number> }>("dev-lag-01");
  test.each(Object.entries(global.expected.acf))(`R's ccf at lag %s is %d: ${global.title}`, (lag, value) => {
    expect(Math.abs((crossCorrelation(global.inputs.x, global.inputs.y, -Number(lag)) ?? Number.NaN) - value)).toBeLessThan(6e-4);
  });

  const pairwise = methodVector<
    { driver: number[]; outcome: number[]; lags: number[] },
    { r: number[]; pairs: number[]; ci95: [number, number][]; p: number[]; best_lag: number }
  >("dev-lag-02");
  test.each(pairwise.inputs.lags)(`pairwise r, interval and p at lag %d: ${pairwise.title}`, (lag) => {
    const { n, r } = lagCorrelation(pairwise.inputs.driver, pairwise.inputs.outcome, lag);
    expect(n).toBe(pairwise.expected.pairs[lag]);
    expect(r).toBeCloseTo(pairwise.expected.r[lag] ?? Number.NaN, 8);
    const interval = fisherInterval(r ?? 0, n);
    expect(interval?.low).toBeCloseTo(pairwise.expected.ci95[lag]?.[0] ?? Number.NaN, 8);
    expect(interval?.high).toBeCloseTo(pairwise.expected.ci95[lag]?.[1] ?? Number.NaN, 8);
    expect(correlationPValue(r ?? 0, n)).toBeCloseTo(pairwise.expected.p[lag] ?? Number.NaN, 8);
  });

  test("they pick different best lags on the same twelve months", () => {
    const lags = pairwise.inputs.lags;
    const best = (estimate: (lag: number) => number | null): number =>
      [...lags].sort((a, b) => Math.abs(estimate(b) ?? 0) - Math.abs(estimate(a) ?? 0))[0] ?? Number.NaN;
    expect(best((lag) => crossCorrelation(global.inputs.x, global.inputs.y, lag))).toBe(1);
    expect(best((lag) => lagCorrelation(pairwise.inputs.driver, pairwise.inputs.outcome, lag).r)).toBe(
      pairwise.expected.best_lag,
    );
  });
});

describe("insurance quotes after TV advertising (expected_insurance_lag.csv)", () => {
  // The series is GPL-3 and not in this repository: its published correlations are judged, not recomputed.
  test.each(["level", "diff1"])("on %s, the verdict is the same month", (scale) => {
    const evidence = readCsv("expected_insurance_lag.csv")
      .filter(({ series, lag_months_tv_leads }) => series === scale && Number(lag_months_tv_leads) >= 0)
      .map(({ lag_months_tv_leads, n_pairs, pearson_pairwise, spearman_pairwise }) => ({
        lag: Number(lag_months_tv_leads),
        r: Number(pearson_pairwise),
        rho: Number(spearman_pairwise),
        p: correlationPValue(Number(pearson_pairwise), Number(n_pairs)) ?? 1,
      }));
    expect(evidence.length).toBe(7);
    expect(judgeLags(evidence)).toMatchObject({ verdict: "together", lag: 0 });
  });
});
