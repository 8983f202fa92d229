import { describe, expect, test } from "vitest";
import { describeChange } from "../../../src/engine/monitoring/describe-change.ts";
import { describeContributions } from "../../../src/engine/monitoring/describe-contributions.ts";

describe("which sentence tells the state of a KPI", () => {
  test("add-on revenue of the report: +1,200, +0.1 %, 68.9 % of the target, missed", () => {
    const facts = describeChange(1_201_200, 1_200_000, 1_742_400, "amount");
    expect(facts).toMatchObject({ rule: "changed", difference: 1200, movement: "up", improved: true });
    expect(facts.rate).toBeCloseTo(0.001, 12);
    expect(facts.target).toMatchObject({ achieved: false, gap: -541_200 });
    expect(facts.target?.achievement).toBeCloseTo(0.6894, 4);
  });

  test("churn fell half a point: improved, spoken of in points", () => {
    const facts = describeChange(0.025, 0.03, 0.02, "rate", { direction: "down", baseline: 0.03 });
    expect(facts).toMatchObject({ rule: "changed", movement: "down", improved: true, rate: null });
    expect(facts.difference).toBeCloseTo(-0.005, 12);
    expect(facts.target).toMatchObject({ achieved: false });
    expect(facts.target?.achievement).toBeCloseTo(0.5, 12);
  });

  test.each([
    ["missing", null, 5],
    ["missing", null, null],
    ["no-previous", 5, null],
    ["unchanged", 5, 5],
    ["unchanged", 0.1 + 0.2, 0.3],
    ["unchanged", 0, 0],
    ["changed", 5, 4],
  ] as const)("%s: %d after %d", (rule, actual, previous) => {
    expect(describeChange(actual, previous, null, "amount").rule).toBe(rule);
  });

  test("rounding is no movement, and no movement is no improvement", () => {
    expect(describeChange(0.1 + 0.2, 0.3, null, "amount")).toMatchObject({
      difference: 0,
      rate: 0,
      movement: "flat",
      improved: null,
    });
    expect(describeChange(1_000_000_000_001, 1_000_000_000_000, null, "amount").movement).toBe("up");
  });

  test("no percentage from 0, from a loss, or of points", () => {
    expect(describeChange(5, 0, null, "amount")).toMatchObject({ difference: 5, rate: null });
    expect(describeChange(5, -5, null, "amount")).toMatchObject({ difference: 10, rate: null });
    expect(describeChange(8.9, 4, null, "points").rate).toBeNull();
  });

  test("a target without a percentage is still met or missed", () => {
    expect(describeChange(2.4, null, 2.0, "rate", { direction: "down" }).target).toMatchObject({
      achieved: false,
      achievement: null,
    });
    expect(describeChange(-5, null, -10, "amount").target).toEqual({ target: -10, achieved: true, achievement: null, gap: 5 });
    expect(describeChange(null, 5, 10, "amount").target).toBeNull();
  });
});

describe("which sentence tells the factors behind a change", () => {
  const factor = (id: string, contribution: number) => ({ id, contribution });

  test("nearly flat, and factors that cancel out (report, section 1)", () => {
    const facts = describeContributions(1_200_000, [
      factor("price", 58_733.33),
      factor("customers", 114_733.33),
      factor("active", -172_266.67),
    ]);
    expect(facts).toMatchObject({ rule: "cancelling", worst: { id: "active" }, best: { id: "customers" } });
    expect(facts.gains).toBeCloseTo(173_466.66, 6);
    expect(facts.losses).toBeCloseTo(-172_266.67, 6);
  });

  test.each([
    ["all helped", [5, 7], true, "all-improved"],
    ["one did not move", [5, 0], true, "largest-gain"],
    ["one fell", [5, -2], true, "largest-drop"],
    ["all fell", [-5, -2], true, "largest-drop"],
    ["nothing moved", [0, 0], true, "unmoved"],
    ["there are no factors", [], true, "unmoved"],
    ["all fell where lower is better", [-5, -2], false, "all-improved"],
    ["one rose where lower is better", [-5, 2], false, "largest-drop"],
    ["flat, but too little inside to tell", [2, -2], true, "largest-drop"],
    ["much inside and flat", [6, -6], true, "cancelling"],
    ["much inside, not flat", [8, -6], true, "largest-drop"],
  ])("%s", (_, contributions, isHigherBetter, rule) => {
    const factors = contributions.map((contribution, index) => factor(String(index), contribution));
    expect(describeContributions(100, factors, isHigherBetter).rule).toBe(rule);
  });

  test("gains and losses keep the sign of what they did to the KPI", () => {
    expect(describeContributions(100, [factor("a", -5), factor("b", 2)], false)).toMatchObject({
      gains: -5,
      losses: 2,
      best: { id: "a" },
      worst: { id: "b" },
    });
    expect(describeContributions(100, [factor("a", 5)])).toMatchObject({ gains: 5, losses: 0, worst: null });
  });

  test("equal factors are told apart by id, not by position", () => {
    const factors = [factor("b", -3), factor("a", -3), factor("d", 4), factor("c", 4)];
    for (const order of [factors, [...factors].reverse()]) {
      expect(describeContributions(100, order)).toMatchObject({ worst: { id: "a" }, best: { id: "c" } });
    }
  });
});
