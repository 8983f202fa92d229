import { rcr } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";
import { unlessOmitted } from "./unless-omitted.ts";

/**
 * Revenue churn rate. 売上解約率(RCR)を計算します。
 *
 * @param {number} opening MRR at the start. / 期首MRR。
 * @param {number} churn MRR lost with customers who left. / 解約分。
 * @param {number} contraction Optional. MRR lost by downgrades. / 省略可。ダウンセル分。
 * @return {number} (churn + contraction) ÷ opening.
 * @customfunction
 */
export function KPI_RCR(opening: unknown, churn: unknown, contraction: unknown): Answer {
  return answer("KPI_RCR", opening, () => cellwise({ opening, churn, ...unlessOmitted({ contraction }) }, rcr));
}
