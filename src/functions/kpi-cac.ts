import { cac } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { cellwise } from "./over-cells.ts";

/**
 * Customer acquisition cost. 顧客獲得単価(CAC)を計算します。
 *
 * @param {number} cost Sales and marketing cost. / 営業・マーケティング費用。
 * @param {number} newCustomers Customers won. / 新規顧客数。
 * @return {number} cost ÷ new customers.
 * @customfunction
 */
export function KPI_CAC(cost: unknown, newCustomers: unknown): Answer {
  return answer("KPI_CAC", cost, () => cellwise({ cost, newCustomers }, cac));
}
