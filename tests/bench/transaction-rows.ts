import { dayToMonth, monthStartDay } from "#engine";
import { randomNumbers } from "./random-tree.ts";

export type TransactionOrder = "sorted" | "shuffled";

/** One purchase as a cell range holds it. */
export type TransactionRow = readonly [date: Date, customer: string, amount: number];

const DAY = 86_400_000;
const FIRST_MONTH = 24_276;
const MONTHS = 36;
const CUSTOMERS = 50_000;

/** Random purchases of 36 months: few customers buy often, many rarely; one row in a hundred is a return. */
export function transactionRows(count: number, order: TransactionOrder, seed = 5): TransactionRow[] {
  const random = randomNumbers(seed);
  const [first, end] = [monthStartDay(FIRST_MONTH), monthStartDay(FIRST_MONTH + MONTHS)];
  const rows = Array.from({ length: count }, (_, at): TransactionRow => {
    const day = first + Math.floor((at / count) * (end - first));
    const customer = Math.floor(random() ** 3 * CUSTOMERS);
    const amount = Math.round((random() < 0.01 ? -1 : 1) * random() * 100_000) / 100;
    return [new Date(day * DAY), freshText(`C${String(customer).padStart(6, "0")}`), amount];
  });
  return order === "sorted" ? rows : shuffled(rows, random);
}

/** A table of months: what every contender has to find. */
export interface MonthTotal {
  readonly month: number;
  readonly revenue: number;
  /** Customers seen up to and in the month. */
  readonly customers: number;
  readonly active: number;
}

/** The first days of all months between two times, and of the month after, in milliseconds since 1970. */
export function monthStarts(first: number, last: number): { readonly firstMonth: number; readonly starts: Float64Array } {
  const firstMonth = dayToMonth(Math.floor(first / DAY));
  const count = dayToMonth(Math.floor(last / DAY)) - firstMonth + 2;
  return { firstMonth, starts: Float64Array.from({ length: count }, (_, month) => monthStartDay(firstMonth + month) * DAY) };
}

/** A string of its own for every cell, whose hash nobody knows yet, as cells arrive from a sheet. */
function freshText(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

function shuffled<Item>(items: Item[], random: () => number): Item[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [items[at] as Item, items[other] as Item];
    items[at] = two;
    items[other] = one;
  }
  return items;
}
