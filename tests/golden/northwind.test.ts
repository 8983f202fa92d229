import { describe, expect, test } from "vitest";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { KPI_BAND } from "../../src/functions/kpi-band.ts";
import { KPI_CONTRIB } from "../../src/functions/kpi-contrib.ts";
import { KPI_FACTORS } from "../../src/functions/kpi-factors.ts";
import { KPI_ROLLUP } from "../../src/functions/kpi-rollup.ts";
import { rowOf, tableOf } from "../functions/answered-table.ts";
import { bandOf, drawnTree, numberAt } from "./cell-answers.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

const lines = readCsv("northwind_order_lines.csv");
const monthly = readCsv("expected_northwind_monthly_factors.csv");
const categories = readCsv("expected_northwind_category_tree.csv");
const names = Array.from(new Set(categories.map((row) => textIn(row, "category"))));

function revenueOf(row: Readonly<Record<string, string>>): number {
  const [price, quantity, discount] = ["unit_price", "quantity", "discount"].map((column) => Number(textIn(row, column)));
  return (price ?? Number.NaN) * (quantity ?? Number.NaN) * (1 - (discount ?? Number.NaN));
}

/** Order lines as a sheet has them, of one category or of all. */
function transactions(category?: string): (string | number)[][] {
  const chosen = lines.filter((row) => category === undefined || textIn(row, "category") === category);
  return [
    ["Date", "Customer", "Amount"],
    ...chosen.map((row) => [textIn(row, "order_date"), textIn(row, "customer_id"), revenueOf(row)]),
  ];
}

describe("KPI_FACTORS of the order lines", () => {
  const answer = tableOf(KPI_FACTORS(transactions(), "", ""));

  test.each(monthly.map((row) => [textIn(row, "month"), row] as const))("%s", (month, row) => {
    const found = rowOf(answer, month);
    expect(found[1]).toBeCloseTo(numberIn(row, "revenue") ?? Number.NaN, 6);
    expect(found[2]).toBeCloseTo(numberIn(row, "price_per_active") ?? Number.NaN, 9);
    expect(found[3]).toBe(numberIn(row, "total_customers_cum"));
    expect(found[4]).toBeCloseTo(numberIn(row, "active_rate") ?? Number.NaN, 11);
    expect(found[5]).toBe(numberIn(row, "active_customers"));
    expect(found[7]).toBe(month === "1998-05" ? "partial" : "");
  });

  // Months and factors as they are answered are a data table: a row per month, a column per KPI.
  const tree = [
    ["ID", "Parent", "Op"],
    ["Revenue", "", "="],
    ["Unit price", "Revenue", "×"],
    ["Customers", "Revenue", "×"],
    ["Active rate", "Revenue", "×"],
  ];

  test.each(readCsv("expected_northwind_attribution.csv").map((row) => [textIn(row, "from"), textIn(row, "to"), row] as const))(
    "is what KPI_CONTRIB and KPI_BAND explain, %s → %s: Shapley as published, one factor after the other within the band",
    (from, to, row) => {
      const contributions = tableOf(KPI_CONTRIB(tree, answer, from, to, ""));
      const band = KPI_BAND(tree, answer, from, to);
      const columns = { "Unit price": "price", Customers: "customers", "Active rate": "active_rate" } as const;
      for (const [id, column] of Object.entries(columns)) {
        expect(rowOf(contributions, id)[5], id).toBeCloseTo(numberIn(row, `shapley_${column}`) ?? Number.NaN, 6);
        const [lowest, highest] = bandOf(band, id);
        const sequential = numberIn(row, `seq_${column}`) ?? Number.NaN;
        expect(sequential, id).toBeGreaterThan(lowest - 1e-6);
        expect(sequential, id).toBeLessThan(highest + 1e-6);
      }
      expect(rowOf(contributions, "Revenue")[5]).toBeCloseTo(numberIn(row, "delta_revenue") ?? Number.NaN, 6);
    },
  );
});

describe("the six factors", () => {
  const ids = ["customers", "active_rate", "orders_per_active", "units_per_order", "list_price", "discount"];
  const columns = [
    "total_customers_cum",
    "active_rate",
    "orders_per_active",
    "units_per_order",
    "list_price_per_unit",
    "net_to_list_ratio",
  ];
  const factors = (month: string): number[] => {
    const row = monthly.find((each) => textIn(each, "month") === month) ?? {};
    return columns.map((column) => numberIn(row, column) ?? Number.NaN);
  };
  const tree = drawnTree(["revenue", ...ids.map((id) => `${id} × revenue`)].join("\n"));

  test.each(readCsv("expected_northwind_attribution.csv").map((row) => [textIn(row, "from"), textIn(row, "to"), row] as const))(
    "%s → %s: LMDI as published; KPI_CONTRIB meets the same change, and gives a factor that stood still nothing",
    (from, to, row) => {
      const [before, after] = [factors(from), factors(to)];
      // The table prints its factors to 12 decimals.
      const { additive } = lmdi([before], [after]);
      expect(additive).toEqual(ids.map((id) => expect.closeTo(numberIn(row, `lmdi6_${id}`) ?? Number.NaN, 4)));
      const data = [["KPI", from, to], ...ids.map((id, at) => [id, before[at], after[at]])];
      const answer = tableOf(KPI_CONTRIB(tree, data, from, to, ""));
      expect(rowOf(answer, "revenue")[5]).toBeCloseTo(numberIn(row, "delta_revenue") ?? Number.NaN, 4);
      ids.forEach((id, at) => {
        if (before[at] === after[at]) expect(rowOf(answer, id)[5], id).toBe(0);
      });
    },
  );
});

describe("revenue by category", () => {
  const found = new Map(names.map((name) => [name, tableOf(KPI_FACTORS(transactions(name), "", ""))]));
  const months = monthly.map((row) => textIn(row, "month"));
  const tree = [["ID", "Parent", "Op"], ["revenue", "", "="], ...names.map((name) => [name, "revenue", "+"])];
  const data = [
    ["KPI", ...months],
    ...names.map((name) => [name, ...months.map((month) => rowOf(found.get(name) ?? [], month)[1] ?? "")]),
  ];
  const rollup = tableOf(KPI_ROLLUP(tree, data, "", ""));
  const at = (id: string, month: string): number => numberAt(rowOf(rollup, id), 2 + months.indexOf(month));

  test.each(categories.map((row) => [textIn(row, "month"), textIn(row, "category"), row] as const))(
    "%s %s",
    (month, name, row) => {
      expect(at(name, month)).toBeCloseTo(numberIn(row, "revenue") ?? Number.NaN, 6);
      expect(at(name, month) / at("revenue", month)).toBeCloseTo(numberIn(row, "revenue_share") ?? Number.NaN, 9);
    },
  );

  test.each(monthly.map((row) => [textIn(row, "month"), row] as const))("%s: the categories make the month", (month, row) => {
    expect(at("revenue", month)).toBeCloseTo(numberIn(row, "revenue") ?? Number.NaN, 6);
  });
});
