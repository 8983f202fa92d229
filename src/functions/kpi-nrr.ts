import { nrr } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Net revenue retention. 売上継続率(NRR)を計算します。
 *
 * @param {number} opening MRR at the start. / 期首MRR。
 * @param {number} expansion MRR gained from existing customers. / 既存顧客の増加分。
 * @param {number} contraction MRR lost by downgrades. / ダウンセル分。
 * @param {number} churn MRR lost with customers who left. / 解約分。
 * @return {number} (opening + expansion − contraction − churn) ÷ opening.
 * @customfunction
 */
export function KPI_NRR(opening: unknown, expansion: unknown, contraction: unknown, churn: unknown): Answer {
  return answer("KPI_NRR", opening, () => cellwise({ opening, expansion, contraction, churn }, nrr));
}
