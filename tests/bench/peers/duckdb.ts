import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from "@duckdb/node-api";
import type { MonthTotal, TransactionRow } from "../transaction-rows.ts";

const DAY = 86_400_000;
/** Rows of a chunk: DuckDB's own vector size. */
const CHUNK = 2048;

const QUERY = `
  with sold as (
    select customer, amount, year(date '1970-01-01' + day) * 12 + month(date '1970-01-01' + day) - 1 as month
    from purchases where amount > 0
  ),
  joined as (select first, count(*) as members from (select min(month) as first from sold group by customer) group by first)
  select month, sum(amount) as revenue, count(distinct customer)::integer as active,
    (select sum(members) from joined where first <= month)::integer as customers
  from sold group by month order by month`;

/** DuckDB in the process, from the rows: they are loaded chunk by chunk, then asked. */
export async function duckdbTotals(rows: readonly TransactionRow[]): Promise<MonthTotal[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table purchases (day integer, customer varchar, amount double)");
  const appender = await connection.createAppender("purchases");
  for (let first = 0; first < rows.length; first += CHUNK) {
    const part = rows.slice(first, first + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR, DOUBLE], part.length);
    chunk.setColumns([
      part.map(([date]) => date.getTime() / DAY),
      part.map(([, customer]) => customer),
      part.map(([, , amount]) => amount),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const reader = await connection.runAndReadAll(QUERY);
  const result = reader.getRowObjects();
  connection.closeSync();
  return result.map(({ month, revenue, active, customers }) => ({
    month: Number(month),
    revenue: Number(revenue),
    active: Number(active),
    customers: Number(customers),
  }));
}
