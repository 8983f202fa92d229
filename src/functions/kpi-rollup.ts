import { type Model, valueAt } from "#engine";
import { type Answer, type AnswerCell, answer, header } from "./answer.ts";
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
    const only = kpiArgument(model.tree, kpi, "kpi");
    if (only !== null) return valueAt(model.rollup, only, periodArgument(model, period, "period"));
    if (!isOmitted(period)) {
      const at = periodArgument(model, period, "period");
      return [header(["id", "name", "value"], language), ...valueRows(model, [at])];
    }
    const labels = model.periods.map(({ label }) => label);
    return [[...header(["id", "name"], language), ...labels], ...valueRows(model, Array.from(labels.keys()))];
  });
}

function valueRows({ tree, rollup }: Model, periods: readonly number[]): AnswerCell[][] {
  return tree.definitions.map((_, node) => {
    const row: AnswerCell[] = [...idAndName(tree, node)];
    for (const period of periods) row.push(valueAt(rollup, node, period));
    return row;
  });
}
