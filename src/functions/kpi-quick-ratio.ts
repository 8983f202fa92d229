import { quickRatio } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Quick ratio: revenue won per revenue lost. クイックレシオ(増えた売上÷減った売上)を計算します。
 *
 * @param {number} newMrr MRR of new customers. / 新規MRR。
 * @param {number} expansion MRR gained from existing customers. / 既存顧客の増加分。
 * @param {number} contraction MRR lost by downgrades. / ダウンセル分。
 * @param {number} churn MRR lost with customers who left. / 解約分。
 * @return {number} (new + expansion) ÷ (contraction + churn).
 * @customfunction
 */
export function KPI_QUICK_RATIO(newMrr: unknown, expansion: unknown, contraction: unknown, churn: unknown): Answer {
  return answer("KPI_QUICK_RATIO", newMrr, () => cellwise({ newMrr, expansion, contraction, churn }, quickRatio));
}
