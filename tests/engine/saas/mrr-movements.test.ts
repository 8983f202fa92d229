import { expect, test } from "vitest";
import { monthLabel, monthOf } from "../../../src/engine/month.ts";
import { createMovementCounter } from "../../../src/engine/saas/mrr-movements.ts";

const january = monthOf(2026, 1);

function movements(rows: readonly (readonly [month: number, customer: string, amount: number])[]) {
  const counter = createMovementCounter();
  for (const [month, customer, amount] of rows) counter.add(january + month, customer, amount);
  return counter.result();
}

test("every kind of movement, by hand", () => {
  const rows = movements([
    [0, "ann", 100],
    [0, "bob", 50],
    [0, "cid", 30],
    [1, "ann", 80],
    [1, "ann", 40],
    [1, "bob", 35],
    [1, "dan", 10],
    [2, "ann", 120],
    [2, "bob", 35],
    [2, "cid", 5],
    [2, "", 99],
  ]);
  expect(rows.map(({ month }) => monthLabel(month))).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(rows[0]).toMatchObject({
    opening: 0,
    newMrr: 180,
    closing: 180,
    nrr: null,
    grr: null,
    logoChurn: null,
    quickRatio: null,
  });
  expect(rows[1]).toMatchObject({
    opening: 180,
    newMrr: 10,
    reactivation: 0,
    expansion: 20,
    contraction: 15,
    churn: 30,
    closing: 165,
  });
  expect(rows[1]?.nrr).toBeCloseTo(155 / 180, 12);
  expect(rows[1]?.grr).toBeCloseTo(135 / 180, 12);
  expect(rows[1]?.logoChurn).toBeCloseTo(1 / 3, 12);
  expect(rows[1]?.quickRatio).toBeCloseTo(30 / 45, 12);
  expect(rows[2]).toMatchObject({ opening: 165, newMrr: 0, reactivation: 5, churn: 10, closing: 160 });
});

test("cancelling one of two subscriptions is contraction, the last one churn", () => {
  // methods.json dev-saas-03 (ChartMogul): 2,000 a year is 166.67 a month.
  const rows = movements([
    [0, "Syncalytics", 2000 / 12],
    [1, "Syncalytics", 2000 / 12],
    [1, "Syncalytics", 60],
    [2, "Syncalytics", 2000 / 12],
    [3, "Syncalytics", 0],
  ]);
  expect(rows.map(({ newMrr, expansion, contraction, churn }) => [newMrr, expansion, contraction, churn])).toEqual([
    [expect.closeTo(166.67, 2), 0, 0, 0],
    [0, expect.closeTo(60, 9), 0, 0],
    [0, 0, expect.closeTo(60, 9), 0],
    [0, 0, 0, expect.closeTo(166.67, 2)],
  ]);
});

test("a month without rows is a month in which nobody paid", () => {
  const rows = movements([
    [0, "ann", 100],
    [2, "ann", 100],
  ]);
  expect(rows.map(({ newMrr, reactivation, churn }) => [newMrr, reactivation, churn])).toEqual([
    [100, 0, 0],
    [0, 0, 100],
    [0, 100, 0],
  ]);
});

test("no rows, no months; amounts that are no numbers are refused", () => {
  expect(movements([])).toEqual([]);
  expect(() => movements([[0, "ann", Number.NaN]])).toThrow(expect.objectContaining({ code: "transaction-malformed" }));
});
