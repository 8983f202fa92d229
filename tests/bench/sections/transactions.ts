import { inFreshProcess } from "../fresh-process.ts";
import { median } from "../measure.ts";
import { atMost, type Line, timesFaster, within } from "../table.ts";
import type { MonthTotal, TransactionOrder } from "../transaction-rows.ts";

const ROWS = 1_000_000;
const ROUNDS = 5;

interface Outcome {
  readonly milliseconds: number;
  /** Milliseconds of processor time: fair between two that use one thread. */
  readonly processor: number;
  readonly megabytes: number;
  readonly months: readonly MonthTotal[];
}

/** 1,000,000 rows out of a sheet into monthly factors; every contender in a process of its own, which has not seen the rows before. */
export async function transactionLines(): Promise<Line[]> {
  const sorted = await compare("sorted", ["kigi", "single pass", "arquero", "duckdb"]);
  const shuffled = await compare("shuffled", ["kigi", "single pass"]);
  const area = "1,000,000 rows into monthly factors";
  const [ours, pass] = [sorted("kigi"), sorted("single pass")];
  return [
    atMost(area, ours.processor, pass.processor, 1.4, "a hand-optimised single pass"),
    atMost(`${area}, shuffled`, shuffled("kigi").processor, shuffled("single pass").processor, 1.4, "the same pass"),
    timesFaster(area, ours.milliseconds, sorted("arquero").milliseconds, 1, "Arquero, load included"),
    timesFaster(area, ours.milliseconds, sorted("duckdb").milliseconds, 1, "DuckDB, load included"),
    within(`${area}: memory above the rows`, Math.max(0, ours.megabytes), 20, "MB"),
  ];
}

async function compare(order: TransactionOrder, names: readonly string[]): Promise<(name: string) => Omit<Outcome, "months">> {
  const outcomes = new Map(names.map((name): [string, Outcome[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) outcomes.get(name)?.push(await inFreshProcess("transactions", [name, String(ROWS), order]));
  }
  const [expected] = outcomes.get("single pass") ?? [];
  for (const [name, [found]] of outcomes) refuseDifference(name, found?.months ?? [], expected?.months ?? []);
  return (name) => {
    const of = (field: Exclude<keyof Outcome, "months">): number => median((outcomes.get(name) ?? []).map((each) => each[field]));
    return { milliseconds: of("milliseconds"), processor: of("processor"), megabytes: of("megabytes") };
  };
}

/** Who counts wrong is not compared. */
function refuseDifference(name: string, found: readonly MonthTotal[], expected: readonly MonthTotal[]): void {
  const isSame = expected.every((month, at) => {
    const other = found[at];
    const sums = Math.abs((other?.revenue ?? Number.NaN) - month.revenue) <= 1e-9 * Math.abs(month.revenue);
    return sums && other?.month === month.month && other.customers === month.customers && other.active === month.active;
  });
  if (!isSame || found.length !== expected.length) throw new Error(`${name} counts the transactions differently`);
}
