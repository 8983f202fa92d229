import { effect } from "#engine";
import { type Answer, answer, header } from "./answer.ts";
import { amountArgument, neededNumber } from "./arguments.ts";
import { modelArgument, neededKpi, periodArgument } from "./model-argument.ts";

/**
 * What a new value of a KPI brings its root, and when the work has paid for itself. KPIの改善による頂点への効果と、費用の回収月数を計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period The period; blank for the latest with any actual. / 期間。空欄なら実績のある最新の期間。
 * @param {string} kpi The KPI that changes. / 変えるKPI。
 * @param {number} newValue Its new value. / 新しい値。
 * @param {number} hours Optional. Hours of work. / 省略可。かける時間。
 * @param {number} hourlyCost Optional. Cost of an hour. / 省略可。1時間の費用。
 * @return {number[][]} Per month (improvement of the root), Per year, Cost, Payback months.
 * @customfunction
 */
export function KPI_EFFECT(
  tree: unknown,
  data: unknown,
  period: unknown,
  kpi: unknown,
  newValue: unknown,
  hours: unknown,
  hourlyCost: unknown,
): Answer {
  return answer("KPI_EFFECT", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const node = neededKpi(model.tree, kpi, "kpi");
    const value = neededNumber(newValue, "newValue");
    const cost = product(amountArgument(hours, "hours"), amountArgument(hourlyCost, "hourlyCost"));
    const { perMonth, perYear, paybackMonths } = effect(model, periodArgument(model, period, "period"), node, value, cost);
    return [header(["perMonth", "perYear", "cost", "paybackMonths"], language), [perMonth, perYear, cost, paybackMonths]];
  });
}

function product(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one * other;
}
