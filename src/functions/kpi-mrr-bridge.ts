import { mrrBridge } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { overCells } from "./over-cells.ts";
import { unlessOmitted } from "./unless-omitted.ts";

/**
 * From the MRR of the start to the MRR of the end. 期首から期末までのMRRの増減をまとめます。
 *
 * @param {number} opening MRR at the start. / 期首MRR。
 * @param {number} newMrr MRR of new customers. / 新規MRR。
 * @param {number} expansion MRR gained from existing customers. / 既存顧客の増加分。
 * @param {number} contraction MRR lost by downgrades. / ダウンセル分。
 * @param {number} churn MRR lost with customers who left. / 解約分。
 * @param {number} reactivation Optional. MRR of customers who came back. / 省略可。復活分。
 * @return {number[][]} Closing, Net new, Quick ratio; one row for every cell of ranges.
 * @customfunction
 */
export function KPI_MRR_BRIDGE(
  opening: unknown,
  newMrr: unknown,
  expansion: unknown,
  contraction: unknown,
  churn: unknown,
  reactivation: unknown,
): Answer {
  return answer("KPI_MRR_BRIDGE", opening, () => {
    const amounts = { opening, newMrr, expansion, contraction, churn, ...unlessOmitted({ reactivation }) };
    const bridges = overCells(amounts, mrrBridge).rows.flat();
    const columns = ["closing", "netNew", "quickRatio"] as const;
    return [header(columns, null), ...bridges.map((bridge) => columns.map((column) => bridge[column]))];
  });
}
