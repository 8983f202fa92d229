import { describe, expect, test } from "vitest";
import { lmdi } from "../../src/engine/attribution/lmdi.ts";
import { factorize } from "../../src/engine/factors/factorize.ts";
import { createFactorCounter, type MonthlyFactors } from "../../src/engine/factors/monthly-factors.ts";
import { monthLabel } from "../../src/engine/month.ts";
import { calendarDay } from "./calendar-day.ts";
import { numberIn, textIn } from "./csv-cell.ts";
import { readCsv } from "./read-csv.ts";

type CsvRow = Readonly<Record<string, string>>;

function count(file: string, date: string, amountOf: (row: CsvRow) => number): ReadonlyMap<string, MonthlyFactors> {
  const counter = createFactorCounter({ include: "sales", roster: null });
  for (const row of readCsv(file)) counter.add(calendarDay(textIn(row, date)), textIn(row, "customer_id"), amountOf(row));
  return new Map(counter.result().map((row) => [monthLabel(row.month), row]));
}

const onlineRetail = count("online_retail_customer_month.csv", "month", (row) => Number(textIn(row, "revenue_gbp")));
const northwind = count("northwind_order_lines.csv", "order_date", (row) => {
  const [price, quantity, discount] = ["unit_price", "quantity", "discount"].map((column) => Number(textIn(row, column)));
  return (price ?? 0) * (quantity ?? 0) * (1 - (discount ?? 0));
});

describe.each([
  {
    name: "Online Retail (UCI 352)",
    found: onlineRetail,
    file: "expected_online_retail_monthly_factors.csv",
    revenue: "revenue_gross",
  },
  { name: "Northwind (Microsoft)", found: northwind, file: "expected_northwind_monthly_factors.csv", revenue: "revenue" },
])("monthly factors of $name", ({ found, file, revenue }) => {
  const expected = readCsv(file).map((row) => [textIn(row, "month"), row] as const);

  test("has the same months", () => {
    expect(Array.from(found.keys())).toEqual(expected.map(([month]) => month));
  });

  test.each(expected)("%s", (month, row) => {
    const factors = found.get(month);
    expect(factors?.revenue).toBeCloseTo(numberIn(row, revenue) ?? Number.NaN, 6);
    expect(factors?.customers).toBe(numberIn(row, "total_customers_cum"));
    expect(factors?.activeCustomers).toBe(numberIn(row, "active_customers"));
    expect(factors?.activeRate).toBeCloseTo(numberIn(row, "active_rate") ?? Number.NaN, 11);
    expect(factors?.unitPrice).toBeCloseTo(numberIn(row, "price_per_active") ?? Number.NaN, 9);
    expect(factors?.unassignedRevenue).toBe(0);
  });
});

test("Northwind ends on 6 May 1998, so that month is partial; July 1996 starts on the 4th and is not", () => {
  const partial = Array.from(northwind).filter(([, factors]) => factors.partial);
  expect(partial.map(([month]) => month)).toEqual(["1998-05"]);
});

test("Online Retail by customer and month has no days, so no month is partial", () => {
  expect(Array.from(onlineRetail.values()).filter(({ partial }) => partial)).toEqual([]);
});

describe.each([
  { name: "Online Retail", found: onlineRetail, file: "expected_online_retail_attribution.csv" },
  { name: "Northwind", found: northwind, file: "expected_northwind_attribution.csv" },
])("attribution of $name", ({ found, file }) => {
  const factorsOf = (month: string): number[] => {
    const factors = found.get(month);
    return [factors?.unitPrice ?? Number.NaN, factors?.customers ?? Number.NaN, factors?.activeRate ?? Number.NaN];
  };

  test.each(readCsv(file).map((row) => [textIn(row, "from"), textIn(row, "to"), row] as const))("%s → %s", (from, to, row) => {
    const [before, after] = [factorsOf(from), factorsOf(to)];
    const expected = (method: string) =>
      ["price", "customers", "active_rate"].map((factor) =>
        expect.closeTo(numberIn(row, `${method}_${factor}`) ?? Number.NaN, 6),
      );
    const { contributions } = factorize(before, after);
    expect(contributions).toEqual(expected("shapley"));
    expect(contributions.reduce((total, each) => total + each, 0)).toBeCloseTo(numberIn(row, "delta_revenue") ?? Number.NaN, 7);
    expect(lmdi([before], [after]).additive).toEqual(expected("lmdi"));
  });
});
