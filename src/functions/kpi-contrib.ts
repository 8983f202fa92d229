import { explainChange } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { kpiTable } from "./kpi-table.ts";
import { kpiArgument, modelArgument, periodArguments } from "./model-argument.ts";

/**
 * Explains a change: how much of the change of the root each KPI caused. 増減の理由: 頂点の増減に対する各KPIの寄与を計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} from Optional. The earlier period; the one before `to` if left out. / 省略可。前の期間。省略すると to の1つ前。
 * @param {string} to Optional. The later period; the latest with any actual if left out. / 省略可。後の期間。省略すると実績のある最新の期間。
 * @param {string} kpi Optional. Explain this KPI instead of the roots. / 省略可。頂点の代わりに説明するKPI。
 * @return {number[][]} ID, Name, Before, After, Change, Contribution, Share; children add up to their parent.
 * @customfunction
 */
export function KPI_CONTRIB(tree: unknown, data: unknown, from: unknown, to: unknown, kpi: unknown): Answer {
  return answer("KPI_CONTRIB", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const explained = kpiArgument(model.tree, kpi, "kpi") ?? undefined;
    const rows = explainChange(model, ...periodArguments(model, from, to), explained);
    return kpiTable(model.tree, language, ["before", "after", "change", "contribution", "share"], rows);
  });
}
