import { grr } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Gross revenue retention. 総売上継続率(GRR)を計算します。
 *
 * @param {number} opening MRR at the start. / 期首MRR。
 * @param {number} contraction MRR lost by downgrades. / ダウンセル分。
 * @param {number} churn MRR lost with customers who left. / 解約分。
 * @return {number} (opening − contraction − churn) ÷ opening.
 * @customfunction
 */
export function KPI_GRR(opening: unknown, contraction: unknown, churn: unknown): Answer {
  return answer("KPI_GRR", opening, () => cellwise({ opening, contraction, churn }, grr));
}
