import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../../src/engine/errors.ts";
import { arpa } from "../../../src/engine/saas/arpa.ts";
import { arr } from "../../../src/engine/saas/arr.ts";
import { cac } from "../../../src/engine/saas/cac.ts";
import { cacPayback } from "../../../src/engine/saas/cac-payback.ts";
import { ccr } from "../../../src/engine/saas/ccr.ts";
import { customerLifetime } from "../../../src/engine/saas/customer-lifetime.ts";
import { dailyNetChurn } from "../../../src/engine/saas/daily-net-churn.ts";
import { grr } from "../../../src/engine/saas/grr.ts";
import { ltv } from "../../../src/engine/saas/ltv.ts";
import { mrrBridge } from "../../../src/engine/saas/mrr-bridge.ts";
import { netRevenueChurn } from "../../../src/engine/saas/net-revenue-churn.ts";
import { nrr } from "../../../src/engine/saas/nrr.ts";
import { quickRatio } from "../../../src/engine/saas/quick-ratio.ts";
import { rcr } from "../../../src/engine/saas/rcr.ts";
import { unitEconomics } from "../../../src/engine/saas/unit-economics.ts";
import { methodVector } from "../../golden/method-vector.ts";

type Numbers = Record<string, number>;

/** The inputs and expected numbers of a vector, each a function that fails for a name that is not there. */
function vector(id: string): { title: string; given: (name: string) => number; expected: (name: string) => number } {
  const { title, inputs, expected } = methodVector<Numbers, Numbers>(id);
  const pick = (numbers: Numbers) => (name: string) => {
    const value = numbers[name];
    if (value === undefined) throw new Error(`${id} has no ${name}`);
    return value;
  };
  return { title, given: pick(inputs), expected: pick(expected) };
}

describe("the worked month of the domain reference, H.2", () => {
  const month = mrrBridge(10_000_000, 800_000, 300_000, 200_000, 400_000);
  const averageRevenue = arpa(10_500_000, 164);
  const churnRate = ccr(4, 160);
  test.each([
    ["closing MRR", month.closing, 10_500_000],
    ["net new MRR", month.netNew, 500_000],
    ["quick ratio", month.quickRatio, 1.8333],
    ["ARR", arr(10_500_000), 126_000_000],
    ["NRR", nrr(10_000_000, 300_000, 200_000, 400_000), 0.97],
    ["GRR", grr(10_000_000, 200_000, 400_000), 0.94],
    ["RCR with contraction", rcr(10_000_000, 400_000, 200_000), 0.06],
    ["RCR by churn only", rcr(10_000_000, 400_000), 0.04],
    ["CCR", churnRate, 0.025],
    ["CCR of all segments, not the mean of 3/100 and 1/60", ccr(3 + 1, 100 + 60), 0.025],
    ["CAC", cac(2_400_000, 8), 300_000],
    ["ARPA", averageRevenue, 64_024.3902],
    ["LTV at 80 % margin", ltv(averageRevenue, churnRate, 0.8), 2_048_780.4878],
    ["LTV without margin", ltv(averageRevenue, churnRate), 2_560_975.6098],
    ["unit economics at 80 % margin", unitEconomics(ltv(averageRevenue, churnRate, 0.8), 300_000), 6.8293],
    ["unit economics without margin", unitEconomics(ltv(averageRevenue, churnRate), 300_000), 8.5366],
    ["CAC payback at 80 % margin", cacPayback(300_000, averageRevenue, 0.8), 5.8571],
    ["CAC payback without margin", cacPayback(300_000, averageRevenue), 4.6857],
  ])("%s", (_, actual, expected) => {
    expect(actual).toBeCloseTo(expected, 4);
  });

  test("the bad month: 200,000 + 100,000 − 150,000 − 450,000 is −300,000", () => {
    expect(mrrBridge(10_000_000, 200_000, 100_000, 150_000, 450_000)).toEqual({
      closing: 9_700_000,
      netNew: -300_000,
      quickRatio: 0.5,
    });
    expect(nrr(10_000_000, 100_000, 150_000, 450_000)).toBe(0.95);
  });

  test("unit economics is one by payback × churn", () => {
    expect(unitEconomics(ltv(averageRevenue, churnRate), 300_000)).toBeCloseTo(1 / (4.685714285714286 * 0.025), 9);
  });
});

describe("published numbers", () => {
  const churn = vector("dev-saas-01");
  test(`gross and net churn, GRR and NRR: ${churn.title}`, () => {
    const [opening, lost, reduced, won] = ["start_mrr", "churn_mrr", "contraction_mrr", "expansion_mrr"].map(churn.given);
    expect(rcr(opening ?? null, lost ?? null, reduced ?? null)).toBeCloseTo(churn.expected("gross"), 9);
    expect(netRevenueChurn(opening ?? null, won ?? null, reduced ?? null, lost ?? null)).toBeCloseTo(churn.expected("net"), 9);
    expect(grr(opening ?? null, reduced ?? null, lost ?? null)).toBeCloseTo(churn.expected("grr"), 9);
    expect(nrr(opening ?? null, won ?? null, reduced ?? null, lost ?? null)).toBeCloseTo(churn.expected("nrr"), 9);
  });

  const daily = methodVector<{ days: { start_mrr: number; end_mrr: number; new_business: number }[] }, { rate: number }>(
    "dev-saas-02",
  );
  test(`daily net churn: ${daily.title}`, () => {
    const days = daily.inputs.days.map((day) => ({ opening: day.start_mrr, closing: day.end_mrr, newMrr: day.new_business }));
    expect(dailyNetChurn(days)).toBeCloseTo(daily.expected.rate, 9);
    expect(dailyNetChurn([{ opening: 0, closing: 5, newMrr: 5 }])).toBe(0);
  });

  const value = vector("dev-saas-04");
  test(`LTV without margin: ${value.title}`, () => {
    expect(ltv(value.given("arpa"), value.given("customer_churn_rate"))).toBeCloseTo(value.expected("ltv"), 9);
  });

  test.each(["dev-saas-05", "dev-saas-06"].map(vector))("quick ratio: $title", ({ given, expected }) => {
    expect(quickRatio(given("new"), given("expansion"), given("contraction"), given("churn"))).toBeCloseTo(expected("value"), 9);
  });

  const netNew = vector("dev-saas-06");
  test(`net new MRR: ${netNew.title}`, () => {
    const { given } = netNew;
    const bridge = mrrBridge(null, given("new"), given("expansion"), given("contraction"), given("churn"));
    expect(bridge).toEqual({ closing: null, netNew: netNew.expected("net_new_mrr"), quickRatio: 3 });
  });

  test.each(["dev-saas-07", "dev-saas-08"].map(vector))("NRR and GRR: $title", ({ given, expected }) => {
    expect(nrr(given("start"), given("expansion"), given("contraction"), given("churn"))).toBeCloseTo(expected("nrr"), 9);
    expect(grr(given("start"), given("contraction"), given("churn"))).toBeCloseTo(expected("grr"), 9);
  });

  test.each(["dev-saas-09", "dev-saas-10"].map(vector))(
    "the margin shortens payback, it does not lengthen it: $title",
    ({ given, expected }) => {
      expect(cacPayback(given("cac"), given("arpa"), given("gross_margin"))).toBeCloseTo(expected("months"), 9);
    },
  );

  const variants = vector("dev-saas-11");
  test(`four definitions of customer churn differ in what is counted: ${variants.title}`, () => {
    const [start, left, joined, joinedAndLeft] = ["start", "churned_of_start", "new", "churned_of_new"].map(variants.given) as [
      number,
      number,
      number,
      number,
    ];
    expect(ccr(left, start)).toBeCloseTo(variants.expected("cohort_only"), 9);
    expect(ccr(left, start)).toBeCloseTo(variants.expected("profitwell_ignore_same_month"), 9);
    expect(ccr(left + joinedAndLeft, start)).toBeCloseTo(variants.expected("all_churn_over_start"), 9);
    expect(ccr(left + joinedAndLeft, start + joined)).toBeCloseTo(variants.expected("stripe_start_plus_new"), 9);
  });

  const lifetimes = methodVector<{ churn_rates: number[] }, { lifetimes: number[] }>("dev-saas-12");
  test(`how long a customer stays: ${lifetimes.title}`, () => {
    lifetimes.inputs.churn_rates.forEach((rate, index) => {
      expect(customerLifetime(rate)).toBeCloseTo(lifetimes.expected.lifetimes[index] ?? Number.NaN, 6);
    });
  });

  const amount = vector("dev-saas-13");
  test(`a churn rate is the lost part of the revenue: ${amount.title}`, () => {
    const revenue = amount.given("subscribers") * amount.given("price");
    expect(rcr(revenue, amount.expected("lost_mrr"))).toBeCloseTo(amount.given("churn_rate"), 12);
  });

  const economics = vector("dev-saas-14");
  test(`CAC, LTV on either basis, and payback: ${economics.title}`, () => {
    const cost = cac(economics.given("spend"), economics.given("new_customers"));
    const margin = economics.given("monthly_gross_margin") / economics.given("arpa");
    expect(cost).toBe(economics.expected("cac"));
    expect(ltv(economics.given("arpa"), economics.given("monthly_churn"))).toBeCloseTo(
      economics.expected("ltv_revenue_based"),
      6,
    );
    expect(ltv(economics.given("arpa"), economics.given("monthly_churn"), margin)).toBeCloseTo(
      economics.expected("ltv_margin_based"),
      6,
    );
    expect(cacPayback(cost, economics.given("arpa"), margin)).toBeCloseTo(economics.expected("payback_months"), 6);
  });
});

describe("blank where undefined", () => {
  test.each([
    ["quick ratio without losses", quickRatio(1, 1, 0, 0)],
    ["LTV without churn", ltv(100, 0)],
    ["lifetime without churn", customerLifetime(0)],
    ["CCR without customers", ccr(0, 0)],
    ["NRR without an opening", nrr(0, 0, 0, 0)],
    ["GRR without an opening", grr(0, 0, 0)],
    ["RCR without an opening", rcr(0, 0, 0)],
    ["ARPA without accounts", arpa(100, 0)],
    ["CAC without new customers", cac(100, 0)],
    ["unit economics without cost", unitEconomics(100, 0)],
    ["payback without revenue", cacPayback(100, 0)],
    ["payback without margin", cacPayback(100, 10, 0)],
  ])("%s", (_, value) => {
    expect(value).toBeNull();
  });

  test.each([
    ["quick ratio", quickRatio(1, null, 1, 1)],
    ["quick ratio, reactivation blank", quickRatio(1, 1, 1, 1, null)],
    ["NRR", nrr(1, 1, null, 1)],
    ["GRR", grr(1, null, 0)],
    ["RCR, contraction blank", rcr(1, 0, null)],
    ["net churn", netRevenueChurn(1, 1, 1, null)],
    ["CCR", ccr(null, 10)],
    ["ARPA", arpa(10, null)],
    ["ARR", arr(null)],
    ["CAC", cac(null, 1)],
    ["LTV, margin blank", ltv(1, 0.1, null)],
    ["unit economics", unitEconomics(null, 1)],
    ["payback, margin blank", cacPayback(1, 1, null)],
    ["lifetime", customerLifetime(null)],
  ])("a missing number leaves %s unknown, never 0", (_, value) => {
    expect(value).toBeNull();
  });

  test("a missing movement leaves the whole bridge unknown", () => {
    expect(mrrBridge(100, 1, null, 1, 1)).toEqual({ closing: null, netNew: null, quickRatio: null });
    expect(mrrBridge(100, 1, 0, 0, 0)).toEqual({ closing: 101, netNew: 1, quickRatio: null });
    expect(mrrBridge(100, 1, 0, 0, 0, 4).closing).toBe(105);
  });
});

describe("signs", () => {
  test.each([
    ["churn", () => nrr(100, 0, 0, -10)],
    ["contraction", () => grr(100, -10, 0)],
    ["churn", () => rcr(100, -1)],
    ["contraction", () => quickRatio(1, 1, -1, 1)],
    ["newMrr", () => mrrBridge(100, -1, 0, 0, 0)],
    ["arpa", () => ltv(-100, 0.1)],
    ["accounts", () => arpa(100, -1)],
  ])("a negative %s is refused, since it would turn a loss into a gain", (argument, compute) => {
    expect(compute).toThrow(InvalidInputError);
    expect(compute).toThrow(expect.objectContaining({ code: "negative-amount", facts: expect.objectContaining({ argument }) }));
  });

  test.each([
    ["churnRate", () => ltv(100, -0.1)],
    ["churnRate", () => ltv(100, 1.1)],
    ["margin", () => ltv(100, 0.1, -0.8)],
    ["margin", () => cacPayback(600, 120, 80)],
  ])("a %s outside 0 to 1 is refused, since it is no share", (argument, compute) => {
    expect(compute).toThrow(InvalidInputError);
    expect(compute).toThrow(
      expect.objectContaining({ code: "share-out-of-range", facts: expect.objectContaining({ argument }) }),
    );
  });
});
