import { InvalidInputError, splitGap } from "#engine";
import { rowWords, say } from "#language";
import { type Answer, answer } from "./answer.ts";
import { neededNumber } from "./arguments.ts";
import { kpiTable } from "./kpi-table.ts";
import { areaArgument, idAndName, modelArgument, periodArgument } from "./model-argument.ts";

/**
 * Spreads the gap to a target over the leaves that are ours to move. 目標との差を、動かせる末端のKPIに割り振ります。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period The period; blank for the latest with any actual. / 期間。空欄なら実績のある最新の期間。
 * @param {number} target What the root should be. / 頂点の目標値。
 * @param {string} area Optional. Only leaves of this area move. / 省略可。この担当領域の末端だけを動かします。
 * @return {number[][]} ID, Name, Now, Proposed, Change, Root change; a last row says what the bounds leave open.
 * @customfunction
 */
export function KPI_SPLIT(tree: unknown, data: unknown, period: unknown, target: unknown, area: unknown): Answer {
  return answer("KPI_SPLIT", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const at = periodArgument(model, period, "period");
    const { root, now, rows, rest } = splitGap(model, at, neededNumber(target, "target"), {
      area: areaArgument(model.tree, area),
    });
    if (root >= 0 && now === null) {
      const [id] = idAndName(model.tree, root);
      throw new InvalidInputError("required-root-missing", { root: id, period: model.periods[at]?.label ?? "" });
    }
    const table = kpiTable(model.tree, language, ["now", "proposed", "change", "rootChange"], rows);
    if (rest !== null && rest !== 0) table.push(["", say(rowWords.rest, language ?? "en"), null, null, null, rest]);
    return table;
  });
}
