import { InvalidInputError, readNumber } from "#engine";
import { comparable, type Language, type TransactionField, transactionHeaders } from "#language";
import { openDays, type ReadDay } from "../cells/day-reader.ts";
import { cellError, cellOf, excerpt, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, missingColumn, usedHeight } from "../cells/table.ts";

/** More transactions than this take a cell longer than Sheets waits. */
const MOST_TRANSACTIONS = 200_000;

/** Counts transactions one by one: the day (whole days since 1970-01-01), the customer ("" when unknown) and the amount. */
export interface TransactionCounter {
  readonly add: (day: number, customer: string, amount: number) => void;
}

/** Transactions that have been counted. */
export interface Transactions<Counter> {
  readonly counter: Counter;
  /** The language of the header row; null when it does not tell. */
  readonly language: Language | null;
}

/**
 * Reads a transaction table row by row into whoever counts it, without making an object of any row.
 *
 * The amount is the Amount column, or Quantity × Price. A row without an amount is left out: blank is not zero. Only where dates
 * turn out to have times of day are the rows walked through, and counted, a second time; a look at all dates beforehand would be a
 * second walk for everybody.
 *
 * @param create - Makes a counter that has counted nothing.
 * @param by - Header of the column that says who moves; "" for the customer column.
 * @param most - The most rows that a formula may give.
 * @throws InvalidInputError `table-empty`, `column-missing`, `too-many-transactions`, and `dates-unreadable` or
 * `amount-unreadable` with the row, because a sum with a row left out would be a wrong sum.
 */
export function readTransactions<Counter extends TransactionCounter>(
  grid: RawGrid,
  create: () => Counter,
  by = "",
  most = MOST_TRANSACTIONS,
): Transactions<Counter> {
  const height = usedHeight(grid);
  if (height > most + 1) throw new InvalidInputError("too-many-transactions", { count: height - 1, most, table: "transactions" });
  const header = findHeader(grid, transactionHeaders, (columns) => isTransactionHeader(columns, by !== ""));
  if (!header) throw missingColumn("transactions", missingField(grid), grid);
  const columns = {
    date: columnOf(header.columns, "date"),
    customer: by === "" ? columnOf(header.columns, "customer") : namedColumn(grid, header.row, by),
    readAmount: amountReader(header.columns),
  };
  const count = (readDay: ReadDay): Counter => {
    const counter = create();
    countRows(grid, [header.row + 1, height], columns, readDay, counter);
    return counter;
  };
  const days = openDays();
  const counter = count(days.read);
  const anew = days.anew();
  return { counter: anew ? count(anew) : counter, language: header.language };
}

interface TransactionColumns {
  readonly date: number;
  readonly customer: number;
  readonly readAmount: ReturnType<typeof amountReader>;
}

function countRows(
  grid: RawGrid,
  [first, end]: readonly [first: number, end: number],
  { date, customer, readAmount }: TransactionColumns,
  readDay: ReadDay,
  { add }: TransactionCounter,
): void {
  for (let row = first; row < end; row++) {
    const cells = grid[row] ?? [];
    const amount = readAmount(cells, row);
    const day = readDay(cells[date]);
    if (typeof day !== "number") {
      if (day === null && amount === null) continue;
      throw new InvalidInputError("dates-unreadable", { table: "transactions", row: row + 1, found: excerpt(cells[date]) });
    }
    if (amount !== null) add(day, customerOf(cells[customer]), amount);
  }
}

function isTransactionHeader(columns: ReadonlyMap<TransactionField, number>, hasOtherMover: boolean): boolean {
  return columns.has("date") && (columns.has("customer") || hasOtherMover) && hasAmount(columns);
}

/** The column with exactly this header, width and case aside. */
function namedColumn(grid: RawGrid, headerRow: number, name: string): number {
  const wanted = comparable(name);
  const column = (grid[headerRow] ?? []).findIndex((cell) => comparable(textOf(cell)) === wanted);
  if (column < 0) throw missingColumn("transactions", `“${name}”`, grid);
  return column;
}

function hasAmount(columns: ReadonlyMap<TransactionField, number>): boolean {
  return columns.has("amount") || (columns.has("quantity") && columns.has("price"));
}

/** The column to complain about: the first one missing from the row that looks most like a header. */
function missingField(grid: RawGrid): TransactionField {
  if (!findHeader(grid, transactionHeaders, (columns) => columns.has("date"))) return "date";
  return findHeader(grid, transactionHeaders, (columns) => columns.has("date") && columns.has("customer"))
    ? "amount"
    : "customer";
}

function columnOf(columns: ReadonlyMap<TransactionField, number>, field: TransactionField): number {
  const column = columns.get(field);
  if (column === undefined) throw new Error(`The column ${field} was checked and is missing; please report it`);
  return column;
}

function amountReader(columns: ReadonlyMap<TransactionField, number>): (cells: readonly unknown[], row: number) => number | null {
  const amount = columns.get("amount");
  if (amount !== undefined) return (cells, row) => readFactor(cells[amount], row);
  const quantity = columnOf(columns, "quantity");
  const price = columnOf(columns, "price");
  return (cells, row) => {
    const count = readFactor(cells[quantity], row);
    const each = readFactor(cells[price], row);
    return count === null || each === null ? null : count * each;
  };
}

function readFactor(raw: unknown, row: number): number | null {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  const read = cellError(raw) === null ? readNumber(cellOf(raw)) : undefined;
  if (read !== undefined) return read;
  throw new InvalidInputError("amount-unreadable", { table: "transactions", row: row + 1, found: excerpt(raw) });
}

/** An error where the customer should be is a customer nobody knows. */
function customerOf(raw: unknown): string {
  const text = textOf(raw);
  return cellError(text) === null ? text : "";
}
