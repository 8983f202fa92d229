import { explainGap } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { kpiTable } from "./kpi-table.ts";
import { kpiArgument, modelArgument, periodArgument } from "./model-argument.ts";

/**
 * Explains the gap to the target: how much of it each KPI would close. 目標との差に対する各KPIの寄与を計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period Optional. The period; the latest with any actual if left out. / 省略可。期間。省略すると実績のある最新の期間。
 * @param {string} kpi Optional. Explain the gap of this KPI instead of the roots. / 省略可。頂点の代わりに説明するKPI。
 * @return {number[][]} ID, Name, Actual, Target, Gap, Contribution, Share.
 * @customfunction
 */
export function KPI_GAP(tree: unknown, data: unknown, period: unknown, kpi: unknown): Answer {
  return answer("KPI_GAP", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const explained = kpiArgument(model.tree, kpi, "kpi") ?? undefined;
    const rows = explainGap(model, periodArgument(model, period, "period"), explained);
    return kpiTable(model.tree, language, ["actual", "target", "gap", "contribution", "share"], rows);
  });
}
