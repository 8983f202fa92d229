import { arpa } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Average revenue per account. 1社あたりの平均売上(ARPA)を計算します。
 *
 * @param {number} mrr Monthly recurring revenue. / 月次経常収益。
 * @param {number} accounts Paying accounts. / 課金社数。
 * @return {number} MRR ÷ accounts.
 * @customfunction
 */
export function KPI_ARPA(mrr: unknown, accounts: unknown): Answer {
  return answer("KPI_ARPA", mrr, () => cellwise({ mrr, accounts }, arpa));
}
