import { describe, expect, test } from "vitest";
import { KPI_CAC } from "../../src/functions/kpi-cac.ts";
import { KPI_CAC_PAYBACK } from "../../src/functions/kpi-cac-payback.ts";
import { KPI_CCR } from "../../src/functions/kpi-ccr.ts";
import { KPI_CHURN_RISK } from "../../src/functions/kpi-churn-risk.ts";
import { KPI_GRR } from "../../src/functions/kpi-grr.ts";
import { KPI_LEADLAG } from "../../src/functions/kpi-leadlag.ts";
import { KPI_LTV } from "../../src/functions/kpi-ltv.ts";
import { KPI_MRR_BRIDGE } from "../../src/functions/kpi-mrr-bridge.ts";
import { KPI_NPS } from "../../src/functions/kpi-nps.ts";
import { KPI_NRR } from "../../src/functions/kpi-nrr.ts";
import { KPI_PACE } from "../../src/functions/kpi-pace.ts";
import { KPI_QUICK_RATIO } from "../../src/functions/kpi-quick-ratio.ts";
import { KPI_RCR } from "../../src/functions/kpi-rcr.ts";
import { KPI_SIGNAL } from "../../src/functions/kpi-signal.ts";
import { column, tableOf } from "../functions/answered-table.ts";
import { contributionsOf, formulaTree, type Named, near, type Range } from "./cell-answers.ts";
import { methodVector } from "./method-vector.ts";

/** A column of cells. */
function cells(values: readonly unknown[]): Range {
  return values.map((value) => [value]);
}

describe("SaaS metrics", () => {
  const numbers = (id: string): { readonly inputs: Named; readonly expected: Named; readonly title: string } =>
    methodVector<Named, Named>(id);
  const rate = (value: number | undefined) => expect.closeTo(value ?? Number.NaN, 9);

  const churn = numbers("dev-saas-01");
  test(`gross churn counts contraction, net churn is what NRR lacks: ${churn.title}`, () => {
    const { start_mrr, churn_mrr, contraction_mrr, expansion_mrr } = churn.inputs;
    const { gross, net, grr, nrr } = churn.expected;
    expect(KPI_RCR(start_mrr, churn_mrr, contraction_mrr)).toEqual(rate(gross));
    expect(KPI_GRR(start_mrr, contraction_mrr, churn_mrr)).toEqual(rate(grr));
    expect(KPI_NRR(start_mrr, expansion_mrr, contraction_mrr, churn_mrr)).toEqual(rate(nrr));
    expect(1 - Number(KPI_NRR(start_mrr, expansion_mrr, contraction_mrr, churn_mrr))).toEqual(rate(net));
  });

  const lifetime = numbers("dev-saas-04");
  test(`LTV without a margin: ${lifetime.title}`, () => {
    expect(KPI_LTV(lifetime.inputs["arpa"], lifetime.inputs["customer_churn_rate"], "")).toEqual(rate(lifetime.expected["ltv"]));
  });

  test.each(["dev-saas-05", "dev-saas-06"].map(numbers).map((vector) => [vector.title, vector] as const))(
    "quick ratio: %s",
    (_, { inputs, expected }) => {
      const { new: newMrr, expansion, contraction, churn: lost } = inputs;
      expect(KPI_QUICK_RATIO(newMrr, expansion, contraction, lost)).toEqual(rate(expected["value"]));
      const [, bridge = []] = tableOf(KPI_MRR_BRIDGE(0, newMrr, expansion, contraction, lost, ""));
      expect(bridge[2]).toEqual(rate(expected["value"]));
      if (expected["net_new_mrr"] !== undefined) expect(bridge[1]).toBe(expected["net_new_mrr"]);
    },
  );

  test.each(["dev-saas-07", "dev-saas-08"].map(numbers).map((vector) => [vector.title, vector] as const))(
    "retention: %s",
    (_, { inputs, expected }) => {
      const { start, churn: lost, contraction, expansion } = inputs;
      expect(KPI_NRR(start, expansion, contraction, lost)).toEqual(rate(expected["nrr"]));
      expect(KPI_GRR(start, contraction, lost)).toEqual(rate(expected["grr"]));
    },
  );

  // dev-saas-10 is a page that prints CAC ÷ ARPA × margin: the margin belongs into the denominator (methods 10).
  test.each(["dev-saas-09", "dev-saas-10"].map(numbers).map((vector) => [vector.title, vector] as const))(
    "CAC payback divides by the margin: %s",
    (_, { inputs, expected }) => {
      expect(KPI_CAC_PAYBACK(inputs["cac"], inputs["arpa"], inputs["gross_margin"])).toEqual(rate(expected["months"]));
    },
  );

  const variants = numbers("dev-saas-11");
  test(`customer churn is that of those who were there at the start: ${variants.title}`, () => {
    const { start, churned_of_start } = variants.inputs;
    expect(KPI_CCR(churned_of_start, start)).toEqual(rate(variants.expected["cohort_only"]));
  });

  const economics = numbers("dev-saas-14");
  test(`CAC, LTV and payback, the margin on both sides: ${economics.title}`, () => {
    const { spend, new_customers, arpa = Number.NaN, monthly_churn, monthly_gross_margin = Number.NaN } = economics.inputs;
    const { cac, ltv_revenue_based, ltv_margin_based, payback_months } = economics.expected;
    const margin = monthly_gross_margin / arpa;
    expect(KPI_CAC(spend, new_customers)).toEqual(rate(cac));
    expect(KPI_LTV(arpa, monthly_churn, "")).toEqual(rate(ltv_revenue_based));
    expect(KPI_LTV(arpa, monthly_churn, margin)).toEqual(rate(ltv_margin_based));
    expect(KPI_CAC_PAYBACK(cac, arpa, margin)).toEqual(rate(payback_months));
  });
});

describe("KPI_SIGNAL", () => {
  interface Limits {
    readonly mean: number;
    readonly lnpl: number;
    readonly unpl: number;
    readonly points_outside?: readonly number[];
  }
  // The sources print the limits to one or two decimals, from constants rounded to two.
  test.each(
    ["dev-xmr-01", "dev-xmr-02", "dev-xmr-05"].map((id) => methodVector<{ readonly values: readonly number[] }, Limits>(id)),
  )("mean and natural limits: $title", ({ inputs, expected }) => {
    const answer = tableOf(KPI_SIGNAL(cells(inputs.values)));
    const [, mean, lower, upper] = (answer[1] ?? []).map(Number);
    expect(mean).toBeCloseTo(expected.mean, 9);
    expect(Math.abs((lower ?? Number.NaN) - expected.lnpl)).toBeLessThan(0.05);
    expect(Math.abs((upper ?? Number.NaN) - expected.unpl)).toBeLessThan(0.05);
    const outside = column(answer, 4).flatMap((signal, at) => (signal === "above" || signal === "below" ? [at] : []));
    if (expected.points_outside) expect(outside).toEqual(expected.points_outside);
  });

  test("eight in a row on one side: dev-xmr-04", () => {
    const { inputs, expected } = methodVector<{ readonly values: readonly number[] }, { readonly flags: readonly number[] }>(
      "dev-xmr-04",
    );
    const signals = column(tableOf(KPI_SIGNAL(cells(inputs.values))), 4);
    expect(signals.flatMap((signal, at) => (signal === "run" ? [at] : []))).toEqual(expected.flags);
  });
});

describe("KPI_LEADLAG", () => {
  interface Pairs {
    readonly driver: readonly number[];
    readonly outcome: readonly number[];
    readonly lags: readonly number[];
  }
  const { inputs, expected } = methodVector<Pairs, { readonly r: readonly number[]; readonly pairs: readonly number[] }>(
    "dev-lag-02",
  );

  test.each(inputs.lags)("of levels at lag %d, over the overlapping pairs: dev-lag-02", (lag) => {
    const row = tableOf(KPI_LEADLAG(cells(inputs.driver), cells(inputs.outcome), 4))[lag + 1] ?? [];
    expect(row[0]).toBe(lag);
    expect(row[2]).toBeCloseTo(expected.r[lag] ?? Number.NaN, 8);
  });
});

test("KPI_PACE: 5,000 in ten of thirty days is 15,000 a month: dev-time-01", () => {
  const { inputs, expected } = methodVector<
    { readonly cases: readonly { readonly total: number; readonly elapsed: number; readonly period: number }[] },
    { readonly values: readonly number[] }
  >("dev-time-01");
  const paces = inputs.cases.map(({ total, elapsed, period }) => tableOf(KPI_PACE(total, elapsed, period, ""))[1]?.[0]);
  expect(paces).toEqual(expected.values);
});

test("KPI_NPS of 150 promoters, 100 passives and 50 detractors: dev-nps-01", () => {
  const { inputs, expected } = methodVector<Named, Named>("dev-nps-01");
  const count = (part: string): number => Math.round((inputs[part] ?? Number.NaN) * (inputs["n"] ?? Number.NaN));
  const answers = [
    ...new Array<number>(count("p_promoter")).fill(9),
    ...new Array<number>(count("p_passive")).fill(8),
    ...new Array<number>(count("p_detractor")).fill(6),
  ];
  const [, [nps, n, margin] = []] = tableOf(KPI_NPS(cells(answers)));
  expect(nps).toBeCloseTo(expected["nps"] ?? Number.NaN, 9);
  expect(n).toBe(inputs["n"]);
  expect(Number(margin) / 1.96).toBeCloseTo(expected["standard_error_points"] ?? Number.NaN, 3);
});

describe("churn by trouble × consulted × satisfied: dev-churn-01", () => {
  interface Levers {
    readonly base: Named;
    readonly scenario: Named;
    readonly churn_rates: Named;
  }
  interface Known {
    readonly segment_shares: Named;
    readonly churn_base: number;
    readonly churn_change: number;
    readonly contributions: Named;
  }
  const { inputs, expected } = methodVector<Levers, Known>("dev-churn-01");

  test("KPI_CHURN_RISK weighs the segments", () => {
    const segments = Object.keys(expected.segment_shares);
    const risk = KPI_CHURN_RISK(
      cells(Object.values(expected.segment_shares)),
      cells(segments.map((each) => inputs.churn_rates[each])),
    );
    expect(risk).toBeCloseTo(expected.churn_base, 12);
  });

  test("KPI_CONTRIB splits the change of the formula between the three levers", () => {
    const { no_trouble, trouble_not_consulted, consulted_satisfied, consulted_dissatisfied } = inputs.churn_rates;
    const consulted = `(s*${consulted_satisfied}+(1-s)*${consulted_dissatisfied})`;
    const formula = `(1-t)*${no_trouble}+t*((1-k)*${trouble_not_consulted}+k*${consulted})`;
    const found = contributionsOf(formulaTree(formula, ["t", "k", "s"]), inputs.base, inputs.scenario);
    expect(found).toEqual(near({ total: expected.churn_change, ...expected.contributions }, 12));
  });
});
