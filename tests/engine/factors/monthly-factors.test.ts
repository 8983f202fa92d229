import { describe, expect, test } from "vitest";
import type { Membership } from "../../../src/engine/factors/count-members.ts";
import { createFactorCounter, type FactorOptions } from "../../../src/engine/factors/monthly-factors.ts";
import { monthLabel, monthOf, monthStartDay } from "../../../src/engine/month.ts";

/** Whole days since 1970-01-01 of `2026-01-31`. */
function day(date: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  return monthStartDay(monthOf(year, month)) + dayOfMonth - 1;
}

type Row = readonly [date: string, customer: string, amount: number];

function factors(rows: readonly Row[], options: Partial<FactorOptions> = {}) {
  const counter = createFactorCounter({ include: "sales", roster: null, ...options });
  for (const [date, customer, amount] of rows) counter.add(day(date), customer, amount);
  return counter.result().map(({ month, ...row }) => ({ month: monthLabel(month), ...row }));
}

const orders: readonly Row[] = [
  ["2026-01-03", "ann", 100],
  ["2026-01-20", "bob", 50],
  ["2026-01-20", "ann", 30],
  ["2026-01-25", "bob", -50],
  ["2026-01-31", "", 7],
  ["2026-03-02", "ann", 40],
  ["2026-03-30", "cid", 20],
  ["2026-03-30", "", -3],
];

describe("monthly factors", () => {
  test("count sales: amounts above zero, customers seen so far, and months without rows", () => {
    expect(factors(orders)).toEqual([
      {
        month: "2026-01",
        revenue: 180,
        unitPrice: 90,
        customers: 2,
        activeRate: 1,
        activeCustomers: 2,
        unassignedRevenue: 7,
        partial: false,
      },
      {
        month: "2026-02",
        revenue: 0,
        unitPrice: null,
        customers: 2,
        activeRate: 0,
        activeCustomers: 0,
        unassignedRevenue: 0,
        partial: false,
      },
      {
        month: "2026-03",
        revenue: 60,
        unitPrice: 30,
        customers: 3,
        activeRate: 2 / 3,
        activeCustomers: 2,
        unassignedRevenue: -3,
        partial: false,
      },
    ]);
  });

  test("count all rows of known customers when net, returns included", () => {
    const [january] = factors([...orders, ["2026-01-05", "dan", -10]], { include: "net" });
    expect(january).toMatchObject({ revenue: 120, customers: 3, activeCustomers: 3, unitPrice: 40 });
  });

  test("leave a customer out of sales who only returned goods", () => {
    const [january] = factors([...orders, ["2026-01-05", "dan", -10]]);
    expect(january).toMatchObject({ customers: 2, activeCustomers: 2 });
  });

  test("take the members at the end of the month from a roster", () => {
    const roster: Membership[] = [
      { customer: "ann", start: day("2025-06-01"), end: null },
      { customer: "ann", start: day("2025-12-01"), end: null },
      { customer: "bob", start: day("2026-01-31"), end: day("2026-02-28") },
      { customer: "eve", start: day("2026-02-01"), end: day("2026-02-10") },
      { customer: "bob", start: day("2026-03-15"), end: day("2026-06-30") },
    ];
    const rows = factors(orders, { roster });
    // Bob left on the last day of February, and Eve within it: neither is a member at its end.
    expect(rows.map(({ customers }) => customers)).toEqual([2, 1, 2]);
    expect(rows.map(({ activeRate }) => activeRate)).toEqual([1, 0, 1]);
  });

  test("have no active rate where the roster is empty", () => {
    const [january] = factors(orders, { roster: [] });
    expect(january).toMatchObject({ customers: 0, activeRate: null, unitPrice: 90 });
  });

  test("know customers by any id", () => {
    const ids = ["__proto__", "constructor", "a", "a\0", "aa", "1", "01", "顧客", "顧客 ", "0123456789ab", "0123456789abc", "ÿ"];
    const [january] = factors(
      ids.flatMap((id): Row[] => [
        ["2026-01-01", id, 1],
        ["2026-01-02", id, 1],
      ]),
    );
    expect(january).toMatchObject({ customers: ids.length, revenue: 2 * ids.length });
  });

  test("are none for no rows", () => {
    expect(factors([])).toEqual([]);
  });

  test.each([
    ["an amount that is not a number", 20_000, Number.NaN],
    ["an infinite amount", 20_000, Number.POSITIVE_INFINITY],
    ["half a day", 0.5, 1],
  ])("refuse %s", (_, at, amount) => {
    const counter = createFactorCounter({ include: "sales", roster: null });
    expect(() => counter.add(at, "ann", amount)).toThrow(expect.objectContaining({ code: "transaction-malformed" }));
  });
});

describe("a month is partial", () => {
  const partials = (...dates: readonly string[]) =>
    factors(dates.map((date): Row => [date, "ann", 1])).map(({ partial }) => partial);

  test("when the first starts after its 4th day", () => {
    expect(partials("2026-01-04", "2026-02-28")).toEqual([false, false]);
    expect(partials("2026-01-05", "2026-02-28")).toEqual([true, false]);
  });

  test("when the last ends more than three days before its last day", () => {
    expect(partials("2026-01-01", "2026-02-25")).toEqual([false, false]);
    expect(partials("2026-01-01", "2026-02-24")).toEqual([false, true]);
    expect(partials("2026-01-02", "2026-01-09")).toEqual([true]);
  });

  test("never in the middle", () => {
    expect(partials("2026-01-01", "2026-02-10", "2026-03-31")).toEqual([false, false, false]);
  });

  test("never when rows stand for months: always the same day, or always the last one", () => {
    expect(partials("2026-01-15", "2026-02-15", "2026-03-15")).toEqual([false, false, false]);
    expect(partials("2026-01-31", "2026-02-28", "2026-03-31")).toEqual([false, false, false]);
  });
});
