import { describe, expect, test } from "vitest";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { monthLabel, monthOf, monthStartDay } from "../../src/engine/month.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { KPI_MOVEMENTS } from "../../src/functions/kpi-movements.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";
import { calendarDay } from "./calendar-day.ts";
import { numberAt } from "./cell-answers.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

/** Subscriptions of a synthetic SaaS company (River @ Rivalytics); paid ones count while they have begun and not ended. */
const subscriptions = readCsv("ravenstack_subscriptions.csv")
  .filter((row) => textIn(row, "is_trial") === "False")
  .map((row) => ({
    account: textIn(row, "account_id"),
    tier: textIn(row, "plan_tier"),
    seats: Number(textIn(row, "seats")),
    mrr: Number(textIn(row, "mrr_amount")),
    start: calendarDay(textIn(row, "start_date")),
    end: textIn(row, "end_date") === "" ? Number.POSITIVE_INFINITY : calendarDay(textIn(row, "end_date")),
  }));

const months = Array.from({ length: 24 }, (_, at) => monthOf(2023, 1) + at);
const labels = months.map(monthLabel);
const paidAt = (month: number) => {
  const monthEnd = monthStartDay(month + 1) - 1;
  return subscriptions.filter(({ start, end }) => start <= monthEnd && end > monthEnd);
};
const paid = new Map(months.map((month) => [monthLabel(month), paidAt(month)]));

/** One row per subscription and month end, as an export of a billing system has them. */
const monthEnds = [
  ["Month", "Customer", "MRR"],
  ...labels.flatMap((month) => (paid.get(month) ?? []).map(({ account, mrr }) => [month, account, mrr])),
];
const waterfall = readCsv("expected_ravenstack_mrr_waterfall.csv").map((row) => [textIn(row, "month"), row] as const);

describe("KPI_MOVEMENTS of what accounts pay", () => {
  const answer = tableOf(KPI_MOVEMENTS(monthEnds, ""));

  test.each(waterfall)("%s", (month, row) => {
    const found = rowOf(answer, month);
    const amounts = ["mrr_start", "new", "reactivation", "expansion", "contraction", "churn", "mrr_end"];
    expect(found.slice(1, 8)).toEqual(amounts.map((column) => numberIn(row, column)));
    const rate = (column: string) => {
      const value = numberIn(row, column);
      return value === null ? "" : expect.closeTo(value, 9);
    };
    // The table prints a quick ratio of 0 where nothing was lost; a ratio to nothing is no number (methods 6).
    const isLossless = found[5] === 0 && found[6] === 0;
    expect(found.slice(8)).toEqual([
      rate("nrr_monthly"),
      rate("grr_monthly"),
      rate("logo_churn_rate"),
      isLossless ? "" : rate("quick_ratio"),
    ]);
  });

  test("December 2024 (user story 3): NRR 114.20803695 %, GRR 98.0736628 %, no logo lost of 474", () => {
    const found = rowOf(answer, "2024-12");
    expect(found.slice(1, 8)).toEqual([8_460_824, 496_667, 0, 1_365_101, 162_984, 0, 10_159_608]);
    expect(found[8]).toBeCloseTo(1.1420803695, 10);
    expect(found[9]).toBeCloseTo(0.980736628, 9);
    expect(found[10]).toBe(0);
  });
});

describe("twelve months on: KPI_MOVEMENTS of the base month and, right after it, the month a year later", () => {
  test.each(
    readCsv("expected_ravenstack_nrr_12m.csv").map((row) => [textIn(row, "base_month"), textIn(row, "month"), row] as const),
  )("%s → %s", (base, month, row) => {
    const next = labels[labels.indexOf(base) + 1] ?? "";
    const ofMonth = (of: string, called: string) => (paid.get(of) ?? []).map(({ account, mrr }) => [called, account, mrr]);
    const answer = tableOf(KPI_MOVEMENTS([["Month", "Customer", "MRR"], ...ofMonth(base, base), ...ofMonth(month, next)], ""));
    const found = rowOf(answer, next);
    expect(found[1]).toBe(numberIn(row, "mrr_base"));
    expect(found[8]).toBeCloseTo(numberIn(row, "nrr_12m") ?? Number.NaN, 9);
    expect(found[9]).toBeCloseTo(numberIn(row, "grr_12m") ?? Number.NaN, 9);
  });
});

describe("MRR = ARPA × accounts signed up × paying rate, by KPI_FACTORS with a roster", () => {
  const roster = [
    ["Customer", "Start"],
    ...readCsv("ravenstack_signups.csv").map((row) => [textIn(row, "account_id"), textIn(row, "signup_date")]),
  ];
  const answer = tableOf(KPI_FACTORS(monthEnds, roster, ""));
  const factors = (month: string): number[] => [2, 3, 4].map((column) => numberAt(rowOf(answer, month), column));

  test.each(waterfall)("%s", (month, row) => {
    const found = rowOf(answer, month);
    expect(found[1]).toBe(numberIn(row, "mrr_end"));
    expect(found[2]).toBeCloseTo(numberIn(row, "arpa") ?? Number.NaN, 9);
    expect(found[3]).toBe(numberIn(row, "accounts_signed_up_cum"));
    expect(found[4]).toBeCloseTo(numberIn(row, "paying_rate") ?? Number.NaN, 9);
    expect(found[5]).toBe(numberIn(row, "paying_accounts"));
  });

  const tree = [
    ["ID", "Parent", "Op"],
    ["Revenue", "", "="],
    ["Unit price", "Revenue", "×"],
    ["Customers", "Revenue", "×"],
    ["Active rate", "Revenue", "×"],
  ];

  test.each(readCsv("expected_ravenstack_attribution.csv").map((row) => [textIn(row, "from"), textIn(row, "to"), row] as const))(
    "%s → %s: LMDI as published; KPI_CONTRIB meets the same change by Shapley",
    (from, to, row) => {
      const published = ["lmdi_arpa", "lmdi_accounts", "lmdi_paying_rate"].map((column) => numberIn(row, column) ?? Number.NaN);
      expect(lmdi([factors(from)], [factors(to)]).additive).toEqual(published.map((part) => expect.closeTo(part, 5)));
      const contributions = tableOf(KPI_CONTRIB(tree, answer, from, to, ""));
      const parts = ["Unit price", "Customers", "Active rate"].map((id) => numberAt(rowOf(contributions, id), 5));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(numberIn(row, "delta_mrr") ?? Number.NaN, 6);
      // Two exact splits of one product; they part only where a factor changes by half and more (methods 11, 10).
      const size = published.reduce((sum, part) => sum + Math.abs(part), 0);
      parts.forEach((part, at) => {
        expect(Math.abs(part - (published[at] ?? Number.NaN))).toBeLessThan(0.05 * size);
      });
    },
  );
});

describe("MRR by tier: price per seat × seats per subscription × subscriptions", () => {
  const tiers = ["Basic", "Pro", "Enterprise"];
  const tree = [
    ["ID", "Parent", "Op"],
    ["MRR", "", "="],
    ...tiers.flatMap((tier) => [
      [tier, "MRR", "+"],
      [`${tier}.price`, tier, "×"],
      [`${tier}.seats`, tier, "×"],
      [`${tier}.subscriptions`, tier, "×"],
    ]),
  ];
  const sumOf = (month: string, tier: string, of: (each: (typeof subscriptions)[number]) => number): number =>
    (paid.get(month) ?? []).filter((each) => each.tier === tier).reduce((sum, each) => sum + of(each), 0);
  const seats = (month: string, tier: string): number => sumOf(month, tier, (each) => each.seats);
  const count = (month: string, tier: string): number => sumOf(month, tier, () => 1);
  const data = [
    ["KPI", ...labels],
    ...tiers.flatMap((tier) => [
      [`${tier}.price`, ...labels.map((month) => sumOf(month, tier, (each) => each.mrr) / seats(month, tier))],
      [`${tier}.seats`, ...labels.map((month) => seats(month, tier) / count(month, tier))],
      [`${tier}.subscriptions`, ...labels.map((month) => count(month, tier))],
    ]),
  ];
  const rollup = tableOf(KPI_ROLLUP(tree, data, "", ""));
  const at = (id: string, month: string): number => numberAt(rowOf(rollup, id), 2 + labels.indexOf(month));

  test.each(
    readCsv("expected_ravenstack_tier_tree.csv").map((row) => [textIn(row, "month"), textIn(row, "plan_tier"), row] as const),
  )("%s %s", (month, tier, row) => {
    expect(at(tier, month)).toBeCloseTo(numberIn(row, "mrr") ?? Number.NaN, 6);
    expect(at(`${tier}.price`, month)).toBeCloseTo(numberIn(row, "price_per_seat") ?? Number.NaN, 9);
    expect(at(`${tier}.seats`, month)).toBeCloseTo(numberIn(row, "seats_per_subscription") ?? Number.NaN, 9);
    expect(at(`${tier}.subscriptions`, month)).toBe(numberIn(row, "subscriptions"));
    expect(seats(month, tier)).toBe(numberIn(row, "seats"));
  });

  test.each(waterfall)("%s: the tiers make the MRR of the month", (month, row) => {
    expect(at("MRR", month)).toBeCloseTo(numberIn(row, "mrr_end") ?? Number.NaN, 6);
  });
});
