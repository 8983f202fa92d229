import { valueAt } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { isOmitted } from "./arguments.ts";
import { idAndName, kpiArgument, modelArgument, periodArgument } from "./model-argument.ts";

/**
 * Computes every KPI of a tree from the values of its leaves. KPIツリーの末端の値から、すべてのKPIを計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table: KPIs by period, or one row per month and KPI. / 実績の表(横持ち・縦持ちのどちらでも可)。
 * @param {string} period Optional. The period to show; all periods if left out. / 省略可。表示する期間。省略するとすべての期間。
 * @param {string} kpi Optional. ID or name of one KPI: only its number is returned. / 省略可。KPIのIDか名称。その数値だけを返します。
 * @return {number[][]} ID, Name and one column per period, or Value; one number when a KPI is given.
 * @customfunction
 */
export function KPI_ROLLUP(tree: unknown, data: unknown, period: unknown, kpi: unknown): Answer {
  return answer("KPI_ROLLUP", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const { periods, rollup } = model;
    const nodes = model.tree.definitions.map((_, node) => node);
    const only = kpiArgument(model.tree, kpi, "kpi");
    if (only !== null) return valueAt(rollup, only, periodArgument(model, period, "period"));
    if (isOmitted(period)) {
      const labels = periods.map(({ label }) => label);
      const rows = nodes.map((node) => [...idAndName(model.tree, node), ...periods.map((_, at) => valueAt(rollup, node, at))]);
      return [[...header(["id", "name"], language), ...labels], ...rows];
    }
    const at = periodArgument(model, period, "period");
    return [
      header(["id", "name", "value"], language),
      ...nodes.map((node) => [...idAndName(model.tree, node), valueAt(rollup, node, at)]),
    ];
  });
}
