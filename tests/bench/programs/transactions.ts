import { readFileSync, writeFileSync } from "node:fs";
import { createFactorCounter } from "#engine";
import { readTransactions } from "../../../src/sheets/customers/read-transactions.ts";
import { processorTime } from "../measure.ts";
import { type MonthTotal, type TransactionOrder, type TransactionRow, transactionRows } from "../transaction-rows.ts";

type Rows = readonly TransactionRow[];
const HEADER = ["Date", "Customer", "Amount"] as unknown as TransactionRow;

/** Counts rows into monthly factors: `transactions.ts <whose> <rows> <order>`. Prints milliseconds, megabytes and the result. */
const [whose = "", count = "0", order = "sorted"] = process.argv.slice(2);
const counters: Readonly<Record<string, () => Promise<(rows: Rows) => MonthTotal[] | Promise<MonthTotal[]>>>> = {
  kigi: async () => kigiTotals,
  "single pass": async () => (await import("../peers/single-pass.ts")).singlePass,
  arquero: async () => (await import("../peers/arquero.ts")).arqueroTotals,
  duckdb: async () => (await import("../peers/duckdb.ts")).duckdbTotals,
};

const total = await counters[whose]?.();
if (total === undefined) throw new Error(`Whose? ${Object.keys(counters).join(", ")}`);
// A cell hands over the header row too.
const tableOf = (rows: Rows): Rows => (whose === "kigi" ? [HEADER, ...rows] : rows);
const warmUp = tableOf(transactionRows(20_000, order as TransactionOrder, 6));
for (let round = 0; round < 10; round++) await total(warmUp);
const table = tableOf(transactionRows(Number(count), order as TransactionOrder));
globalThis.gc?.();
const before = peakMegabytes(true);
const [start, worked] = [performance.now(), process.cpuUsage()];
const months = await total(table);
const [milliseconds, processor] = [performance.now() - start, processorTime(worked)];
console.log(JSON.stringify({ milliseconds, processor, megabytes: peakMegabytes(false) - before, months }));

function kigiTotals(table: Rows): MonthTotal[] {
  const create = () => createFactorCounter({ include: "sales", roster: null });
  const { counter } = readTransactions(table, create, "", Number.POSITIVE_INFINITY);
  return counter.result().map(({ month, revenue, customers, activeCustomers }) => {
    return { month, revenue, customers, active: activeCustomers };
  });
}

/** The most memory that the process has held; where the system lets it be started anew, since then. */
function peakMegabytes(anew: boolean): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  if (anew) writeFileSync("/proc/self/clear_refs", "5");
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
}
