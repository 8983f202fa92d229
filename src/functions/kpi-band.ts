import { orderBand } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { kpiTable } from "./kpi-table.ts";
import { modelArgument, periodArguments } from "./model-argument.ts";

/**
 * Tells how far each contribution depends on the order in which the factors are replaced. 寄与が計算の順序でどこまで変わるかを示します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} from Optional. The earlier period; the one before `to` if left out. / 省略可。前の期間。省略すると to の1つ前。
 * @param {string} to Optional. The later period; the latest with any actual if left out. / 省略可。後の期間。省略すると実績のある最新の期間。
 * @return {number[][]} ID, Name, Contribution, Lowest, Highest, Robust.
 * @customfunction
 */
export function KPI_BAND(tree: unknown, data: unknown, from: unknown, to: unknown): Answer {
  return answer("KPI_BAND", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const rows = orderBand(model, ...periodArguments(model, from, to));
    return kpiTable(model.tree, language, ["contribution", "lowest", "highest", "robust"], rows);
  });
}
