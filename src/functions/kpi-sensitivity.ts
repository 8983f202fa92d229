import { sensitivity } from "#engine";
import { formatPercentChange } from "#language";
import { type Answer, answer, header } from "./answer.ts";
import { numberArgument } from "./arguments.ts";
import { idAndName, modelArgument, periodArgument } from "./model-argument.ts";

const DEFAULT_PART = 0.1;

/**
 * Tells how strongly each leaf moves its root. 末端のKPIが1つ動くと、頂点がどれだけ動くかを計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period Optional. The period; the latest with any actual if left out. / 省略可。期間。省略すると実績のある最新の期間。
 * @param {number} pct Optional. Change of each leaf as a part of itself; 10% if left out. / 省略可。末端を動かす割合。省略すると10%。
 * @return {number[][]} ID, Name, Elasticity, Change of root.
 * @customfunction
 */
export function KPI_SENSITIVITY(tree: unknown, data: unknown, period: unknown, pct: unknown): Answer {
  return answer("KPI_SENSITIVITY", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const part = numberArgument(pct, "pct") ?? DEFAULT_PART;
    const rows = sensitivity(model, periodArgument(model, period, "period"), part);
    return [
      header(["id", "name", "elasticity", "rootChangePlus"], language, { pct: formatPercentChange(part) }),
      ...rows.map(({ node, elasticity, change }) => [...idAndName(model.tree, node), elasticity, change]),
    ];
  });
}
