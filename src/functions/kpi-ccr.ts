import { ccr } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Customer churn rate. 顧客解約率(CCR)を計算します。
 *
 * @param {number} churned Customers who left. / 解約した顧客数。
 * @param {number} opening Customers at the start. / 期首の顧客数。
 * @return {number} churned ÷ opening.
 * @customfunction
 */
export function KPI_CCR(churned: unknown, opening: unknown): Answer {
  return answer("KPI_CCR", churned, () => cellwise({ churned, opening }, ccr));
}
