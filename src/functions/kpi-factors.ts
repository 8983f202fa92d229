import { createFactorCounter, type FactorOptions, InvalidInputError, monthLabel } from "#engine";
import { comparable } from "#language";
import { readRoster } from "../sheets/customers/read-roster.ts";
import { readTransactions } from "../sheets/customers/read-transactions.ts";
import { type Answer, answer, header } from "./answer.ts";
import { isOmitted, tableArgument, textArgument } from "./arguments.ts";

/**
 * Splits monthly revenue into unit price × customers × active rate. 月ごとの売上を、単価×客数×アクティブ率に分解します。
 *
 * @param {string[][]} transactions The transactions: Date, Customer, Amount (or Quantity and Price). / 取引の表: 日付・顧客・金額(または数量と単価)。
 * @param {string[][]} roster Optional. Who is a customer from when to when: Customer, Start, End. / 省略可。顧客名簿: 顧客・契約開始・解約日。
 * @param {string} include Optional. "sales" counts amounts above 0 (default), "net" all rows. / 省略可。"sales" はプラスの金額だけ(既定)、"net" はすべて。
 * @return {number[][]} Month, Revenue, Unit price, Customers, Active rate, Active customers, Unassigned revenue, Note.
 * @customfunction
 */
export function KPI_FACTORS(transactions: unknown, roster: unknown, include: unknown): Answer {
  return answer("KPI_FACTORS", transactions, () => {
    const members = isOmitted(roster) ? null : readRoster(tableArgument(roster, "roster"));
    const options = { include: includeArgument(include), roster: members };
    const table = tableArgument(transactions, "transactions");
    const { counter, language } = readTransactions(table, () => createFactorCounter(options));
    const columns = ["revenue", "unitPrice", "customers", "activeRate", "activeCustomers", "unassignedRevenue"] as const;
    return [
      header(["month", ...columns, "note"], language),
      ...counter.result().map((each) => {
        return [monthLabel(each.month), ...columns.map((column) => each[column]), each.partial ? "partial" : null];
      }),
    ];
  });
}

function includeArgument(argument: unknown): FactorOptions["include"] {
  const text = textArgument(argument, "include");
  const word = comparable(text);
  if (word === "" || word === "sales") return "sales";
  if (word === "net") return "net";
  throw new InvalidInputError("argument-unknown-word", { argument: "include", found: text, known: "sales, net" });
}
