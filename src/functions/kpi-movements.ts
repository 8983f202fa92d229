import { createMovementCounter, dayToMonth, monthLabel } from "#engine";
import { readTransactions } from "../sheets/customers/read-transactions.ts";
import { type Answer, answer, header } from "./answer.ts";
import { tableArgument, textArgument } from "./arguments.ts";

/**
 * Tells from what each customer pays per month how recurring revenue moved. 顧客ごとの月額から、MRRの増減の内訳を計算します。
 *
 * @param {string[][]} transactions What each customer pays per month: Date, Customer, Amount. / 月額の表: 日付・顧客・金額。
 * @param {string} by Optional. Header of the column that says who moves; the customer column if left out. / 省略可。誰の増減かを示す列の見出し。省略すると顧客の列。
 * @return {number[][]} Month, Opening, New, Reactivation, Expansion, Contraction, Churn, Closing, NRR, GRR, Logo churn, Quick ratio.
 * @customfunction
 */
export function KPI_MOVEMENTS(transactions: unknown, by: unknown): Answer {
  return answer("KPI_MOVEMENTS", transactions, () => {
    const table = tableArgument(transactions, "transactions");
    const { counter, language } = readTransactions(table, createDayCounter, textArgument(by, "by"));
    const columns = ["month", "opening", "new", "reactivation", "expansion", "contraction", "churn", "closing"] as const;
    return [
      header([...columns, "nrr", "grr", "logoChurn", "quickRatio"], language),
      ...counter.result().map((row) => {
        const { month, opening, newMrr, reactivation, expansion, contraction, churn, closing, nrr, grr, logoChurn } = row;
        const amounts = [opening, newMrr, reactivation, expansion, contraction, churn, closing];
        return [monthLabel(month), ...amounts, nrr, grr, logoChurn, row.quickRatio];
      }),
    ];
  });
}

/** Counts what is paid on a day with its month. */
function createDayCounter() {
  const { add, result } = createMovementCounter();
  return { add: (day: number, customer: string, amount: number): void => add(dayToMonth(day), customer, amount), result };
}
