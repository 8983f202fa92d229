import { op, table } from "arquero";
import { type MonthTotal, monthStarts, type TransactionRow } from "../transaction-rows.ts";

interface MonthRow {
  readonly month: number;
  readonly revenue: number;
  readonly active: number;
}

/** Arquero, from the rows: columns are made of them first, then two roll-ups. */
export function arqueroTotals(rows: readonly TransactionRow[]): MonthTotal[] {
  const times = rows.map(([date]) => date.getTime());
  const { firstMonth, starts } = monthStarts(
    times.reduce((least, time) => Math.min(least, time)),
    times.reduce((most, time) => Math.max(most, time)),
  );
  const sold = table({
    month: times.map((time) => monthAt(starts, time)),
    customer: rows.map(([, customer]) => customer),
    amount: rows.map(([, , amount]) => amount),
  }).filter((row: { readonly amount: number }) => row.amount > 0);
  const months = sold
    .groupby("month")
    .rollup({ revenue: op.sum("amount"), active: op.distinct("customer") })
    .orderby("month")
    .objects() as MonthRow[];
  const joined = sold
    .groupby("customer")
    .rollup({ first: op.min("month") })
    .groupby("first")
    .rollup({ count: op.count() })
    .objects() as { readonly first: number; readonly count: number }[];
  let known = 0;
  return months.map(({ month, revenue, active }) => {
    known += joined.find(({ first }) => first === month)?.count ?? 0;
    return { month: firstMonth + month, revenue, customers: known, active };
  });
}

function monthAt(starts: Float64Array, time: number): number {
  let month = starts.length - 1;
  while ((starts[month] as number) > time) month--;
  return month;
}
