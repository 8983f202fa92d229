import { describe, expect, test } from "vitest";
import { latestSignal } from "../../../src/engine/signal/latest-signal.ts";
import { longRuns } from "../../../src/engine/signal/long-runs.ts";
import { naturalLimits } from "../../../src/engine/signal/natural-limits.ts";
import { nearLimitRuns } from "../../../src/engine/signal/near-limit-runs.ts";
import { outsideLimits } from "../../../src/engine/signal/outside-limits.ts";
import { xmr } from "../../../src/engine/signal/xmr.ts";
import { methodVector } from "../../golden/method-vector.ts";

interface Series {
  readonly values: number[];
}

interface Limits {
  readonly mean: number;
  readonly mr_mean: number;
  readonly lnpl: number;
  readonly unpl: number;
  readonly url: number;
}

const indicesOf = <Flag>(flags: readonly Flag[], isSet: (flag: Flag) => boolean): number[] =>
  flags.flatMap((flag, index) => (isSet(flag) ? [index] : []));

describe("the XmR chart", () => {
  const wheeler = methodVector<Series, Limits & { points_outside: number[]; mr_outside: number[] }>("dev-xmr-01");
  test(`limits and flags of Wheeler's test data: ${wheeler.title}`, () => {
    const { limits, points } = xmr(wheeler.inputs.values);
    expect(limits?.centre).toBeCloseTo(wheeler.expected.mean, 2);
    expect(limits?.range).toBeCloseTo(wheeler.expected.mr_mean, 2);
    expect(Math.abs((limits?.lower ?? 0) - wheeler.expected.lnpl)).toBeLessThan(0.006);
    expect(Math.abs((limits?.upper ?? 0) - wheeler.expected.unpl)).toBeLessThan(0.006);
    expect(Math.abs((limits?.upperRange ?? 0) - wheeler.expected.url)).toBeLessThan(0.006);
    expect(indicesOf(points, ({ signal }) => signal === "above")).toEqual(wheeler.expected.points_outside);
    expect(indicesOf(points, ({ jump }) => jump)).toEqual(wheeler.expected.mr_outside);
  });

  const short = methodVector<Series, Limits>("dev-xmr-02");
  test(`the moving ranges are averaged over their number, one less than the values: ${short.title}`, () => {
    const { limits } = xmr(short.inputs.values);
    expect(limits?.range).toBe(short.expected.mr_mean);
    expect(limits?.lower).toBeCloseTo(short.expected.lnpl, 6);
    expect(limits?.upper).toBeCloseTo(short.expected.unpl, 6);
    expect(limits?.upperRange).toBeCloseTo(short.expected.url, 6);
  });

  const extreme = methodVector<Series, { median: number; mr_median: number; lnpl: number; unpl: number; url: number }>(
    "dev-xmr-03",
  );
  test(`the median variant survives extreme values: ${extreme.title}`, () => {
    const limits = naturalLimits(extreme.inputs.values, "median");
    expect(limits?.centre).toBe(extreme.expected.median);
    expect(limits?.range).toBe(extreme.expected.mr_median);
    expect(limits?.lower).toBeCloseTo(extreme.expected.lnpl, 9);
    expect(limits?.upper).toBeCloseTo(extreme.expected.unpl, 9);
    expect(limits?.upperRange).toBeCloseTo(extreme.expected.url, 9);
  });

  const run = methodVector<Series, { flags: number[] }>("dev-xmr-04");
  test(`eight in a row on one side: ${run.title}`, () => {
    expect(indicesOf(xmr(run.inputs.values).points, ({ signal }) => signal === "run")).toEqual(run.expected.flags);
  });

  const baseline = methodVector<Series, { mean: number; lnpl: number; unpl: number }>("dev-xmr-05");
  const next = methodVector<Series & { lnpl: number; unpl: number }, { points_outside: number[] }>("dev-xmr-06");
  test(`limits of a baseline: ${baseline.title}`, () => {
    const limits = naturalLimits(baseline.inputs.values);
    expect(limits?.centre).toBe(baseline.expected.mean);
    expect(Math.abs((limits?.lower ?? 0) - baseline.expected.lnpl)).toBeLessThan(0.05);
    expect(Math.abs((limits?.upper ?? 0) - baseline.expected.unpl)).toBeLessThan(0.05);
  });

  test(`judge the next period: ${next.title}`, () => {
    const { values, lnpl, unpl } = next.inputs;
    expect(indicesOf(outsideLimits(values, lnpl, unpl), (side) => side === "below")).toEqual(next.expected.points_outside);
  });

  test("a flat series of decimals has no signal, although its mean may miss it by a digit", () => {
    const { points } = xmr(Array.from({ length: 12 }, () => 0.1));
    expect(points.every(({ signal, jump, nearLimit }) => signal === null && !jump && !nearLimit)).toBe(true);
  });

  test("a missing value is not judged, not bridged and not zero", () => {
    const { limits, points } = xmr([10, 12, null, 30, 31]);
    expect(limits?.range).toBe(1.5);
    expect(points[2]).toEqual({ value: null, movingRange: null, signal: null, jump: false, nearLimit: false });
    expect(points[3]?.movingRange).toBeNull();
  });

  test("without two neighbouring values there are no limits and no signals", () => {
    expect(xmr([]).limits).toBeNull();
    expect(xmr([5]).limits).toBeNull();
    const gaps = xmr([5, null, 500]);
    expect(gaps.limits).toBeNull();
    expect(gaps.points.map(({ signal }) => signal)).toEqual([null, null, null]);
  });
});

describe("the rules", () => {
  const above = Array.from({ length: 7 }, () => 9);
  test.each([
    ["seven in a row are not enough", [...above, 1], 0],
    ["eight are", [...above, 9, 1], 8],
    ["a value on the centre line breaks the run", [...above, 5, 9], 0],
    ["a missing value breaks the run", [...above, null, 9], 0],
    ["all of a longer run are flagged", [...above, 9, 9, 9], 10],
    ["the other side starts a new run", [...above, 1, 1, 1, 1, 1, 1, 1, 1], 8],
  ])("rule 2: %s", (_, values, flagged) => {
    expect(longRuns(values, 5).filter(Boolean).length).toBe(flagged);
  });

  const limits = { centre: 5, lower: 0, upper: 10 };
  test.each([
    ["three of four near the upper limit", [8, 8, 5, 8], [0, 1, 3]],
    ["three high and one low", [8, 8, 1, 8], [0, 1, 3]],
    ["two high and two low", [8, 1, 8, 1], []],
    ["three of five", [8, 8, 5, 5, 8], []],
    ["exactly half way is not nearer to the limit", [7.5, 7.5, 7.5, 7.5], []],
    ["four near the lower limit", [1, 1, 1, 1], [0, 1, 2, 3]],
    ["three with a gap between", [1, null, 1, 1], [0, 2, 3]],
  ])("rule 3: %s", (_, values, flagged) => {
    expect(indicesOf(nearLimitRuns(values, limits), Boolean)).toEqual(flagged);
  });
});

describe("the newest month", () => {
  test("is judged by limits that it cannot widen itself", () => {
    // Mean 5, moving ranges 2, 2, 2, 2, 2: limits 5 ± 5.32 from the six earlier months.
    expect(latestSignal([4, 6, 4, 6, 4, 6, 10.33])).toMatchObject({ verdict: "signal", side: "above" });
    expect(latestSignal([4, 6, 4, 6, 4, 6, 10.31])).toMatchObject({ verdict: "noise", side: null });
    expect(latestSignal([4, 6, 4, 6, 4, 6, -0.33])).toMatchObject({ verdict: "signal", side: "below" });
    expect(latestSignal([4, 6, 4, 6, 4, 6, 10.33]).limits?.upper).toBeCloseTo(10.32, 9);
  });

  test("needs six earlier values, gaps not counted, and a value of its own", () => {
    expect(latestSignal([4, 6, 4, 6, 4, 99]).verdict).toBeNull();
    expect(latestSignal([4, 6, 4, null, 6, 4, 99]).verdict).toBeNull();
    expect(latestSignal([4, 6, 4, null, 6, 4, 6, 99]).verdict).toBe("signal");
    expect(latestSignal([4, 6, 4, 6, 4, 6, null]).verdict).toBeNull();
    expect(latestSignal([]).verdict).toBeNull();
  });
});
