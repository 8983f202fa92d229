import fc from "fast-check";
import { expect, test } from "vitest";
import { exactSum } from "../../src/engine/exact-sum.ts";
import { createCustomerIndex } from "../../src/engine/factors/customer-index.ts";
import { createCustomerSet } from "../../src/engine/factors/customer-set.ts";
import { createFactorCounter } from "../../src/engine/factors/monthly-factors.ts";
import { dayToMonth } from "../../src/engine/month.ts";
import { createMovementCounter } from "../../src/engine/saas/mrr-movements.ts";

const runs = { numRuns: 1000 };

const row = fc.record({
  day: fc.integer({ min: 20_000, max: 20_400 }),
  customer: fc.constantFrom("", "ann", "bob", "cid", "__proto__", "a customer with a long name", "顧客"),
  amount: fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -5, max: 5 })),
});
const rows = fc.array(row, { maxLength: 60 });
const shuffledRows = rows.chain((each) =>
  fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
);

type Row = { readonly day: number; readonly customer: string; readonly amount: number };

function factors(each: readonly Row[], include: "sales" | "net" = "sales") {
  const counter = createFactorCounter({ include, roster: null });
  for (const { day, customer, amount } of each) counter.add(day, customer, amount);
  return counter.result();
}

function movements(each: readonly Row[]) {
  const counter = createMovementCounter();
  for (const { day, customer, amount } of each) counter.add(dayToMonth(day), customer, amount);
  return counter.result();
}

test("the order of transactions changes nothing, to the last bit", () => {
  fc.assert(
    fc.property(shuffledRows, ([each, shuffled]) => {
      expect(factors(shuffled)).toEqual(factors(each));
      expect(factors(shuffled, "net")).toEqual(factors(each, "net"));
      expect(movements(shuffled)).toEqual(movements(each));
    }),
    runs,
  );
});

test("unit price × customers × active rate is the revenue, and no row is lost", () => {
  fc.assert(
    fc.property(rows, (each) => {
      const months = factors(each, "net");
      for (const { revenue, unitPrice, customers, activeRate } of months) {
        if (unitPrice === null) expect(revenue).toBe(0);
        else expect(unitPrice * customers * (activeRate ?? Number.NaN)).toBeCloseTo(revenue, 6);
      }
      const counted = exactSum(months.flatMap(({ revenue, unassignedRevenue }) => [revenue, unassignedRevenue]));
      expect(counted).toBeCloseTo(exactSum(each.map(({ amount }) => amount)), 6);
    }),
    runs,
  );
});

test("factors agree with a plain count by sets", () => {
  fc.assert(
    fc.property(rows, (each) => {
      const sales = each.filter(({ customer, amount }) => customer !== "" && amount > 0);
      for (const { month, customers, activeCustomers } of factors(each)) {
        const upTo = (last: number) => sales.filter(({ day }) => dayToMonth(day) <= last).map(({ customer }) => customer);
        const within = sales.filter(({ day }) => dayToMonth(day) === month).map(({ customer }) => customer);
        expect(customers).toBe(new Set(upTo(month)).size);
        expect(activeCustomers).toBe(new Set(within).size);
      }
    }),
    runs,
  );
});

test("opening + new + reactivation + expansion − contraction − churn is the closing, which opens the next month", () => {
  fc.assert(
    fc.property(rows, (each) => {
      movements(each).forEach((month, at, all) => {
        const { opening, newMrr, reactivation, expansion, contraction, churn, closing } = month;
        expect(opening + newMrr + reactivation + expansion - contraction - churn).toBeCloseTo(closing, 5);
        expect(opening).toBe(all[at - 1]?.closing ?? 0);
        expect(month.grr === null || (month.grr <= 1 && month.grr >= -1e-12)).toBe(true);
      });
    }),
    runs,
  );
});

test("an exact sum is the true sum, correctly rounded, in any order", () => {
  const value = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer(),
    fc.constantFrom(1e16, -1e16, 1e-16, 0.1),
  );
  /** The true sum in units of 2^-1074, as a whole number. */
  const units = (each: number): bigint => {
    let [scaled, steps] = [each, 0];
    while (!Number.isInteger(scaled)) [scaled, steps] = [scaled * 2, steps + 1];
    return BigInt(scaled) << BigInt(1074 - steps);
  };
  const distance = (one: bigint, other: bigint) => (one < other ? other - one : one - other);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const truth = values.reduce((total, each) => total + units(each), 0n);
      const found = exactSum(values);
      const step = Math.max(Math.abs(found) * 2 ** -53, 2 ** -1074);
      const miss = distance(units(found), truth);
      for (const neighbour of [found - step, found + step]) expect(miss <= distance(units(neighbour), truth)).toBe(true);
      expect(exactSum([...values].reverse())).toBe(found);
    }),
    runs,
  );
});

test("any text is its own customer", () => {
  const id = fc.oneof(
    fc.string({ unit: "binary", maxLength: 14 }),
    fc.string({ unit: fc.constantFrom("a", "\0", "ÿ", "Ā"), maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
      const index = createCustomerIndex();
      const seen = new Map<string, number>();
      for (const each of ids) {
        if (!seen.has(each)) seen.set(each, seen.size);
        expect(index.indexOf(each)).toBe(seen.get(each));
      }
    }),
    runs,
  );
});

test.each([
  ["first", (at: number) => `${String(at).padStart(4, "0")}abcdefgh`],
  ["middle", (at: number) => `abcd${String(at).padStart(4, "0")}efgh`],
  ["last", (at: number) => `abcdefgh${String(at).padStart(4, "0")}`],
])("thousands of ids that differ only in their %s characters stay apart", (_, idOf) => {
  const index = createCustomerIndex();
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 5000; at++) if (index.indexOf(idOf(at)) !== at) expect.fail(`${idOf(at)} was given another number`);
  }
});

test("a customer set counts what a Set counts", () => {
  const members = fc.array(fc.nat(300));
  fc.assert(
    fc.property(members, members, (one, other) => {
      const [set, added] = [createCustomerSet(), createCustomerSet()];
      for (const each of one) set.add(each);
      for (const each of other) added.add(each);
      expect(set.size()).toBe(new Set(one).size);
      set.addAll(added);
      expect(set.size()).toBe(new Set([...one, ...other]).size);
    }),
    runs,
  );
});
