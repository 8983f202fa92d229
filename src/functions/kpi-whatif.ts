import { InvalidInputError, readNumber, type Tree, whatIf } from "#engine";
import { kpiFinder } from "../sheets/cells/kpi-finder.ts";
import { cellOf, excerpt, isBlank, type RawGrid, textOf } from "../sheets/cells/raw-grid.ts";
import { type Answer, answer } from "./answer.ts";
import { tableArgument } from "./arguments.ts";
import { kpiTable } from "./kpi-table.ts";
import { modelArgument, periodArgument } from "./model-argument.ts";

/**
 * Tries out other values and shows what becomes of every KPI. 値を変えると各KPIがどうなるかを試算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period The period; blank for the latest with any actual. / 期間。空欄なら実績のある最新の期間。
 * @param {string[][]} changes Two columns: KPI and new value. / 2列の表: KPIと新しい値。
 * @return {number[][]} ID, Name, Now, What if, Change.
 * @customfunction
 */
export function KPI_WHATIF(tree: unknown, data: unknown, period: unknown, changes: unknown): Answer {
  return answer("KPI_WHATIF", tree, () => {
    const { model, language } = modelArgument(tree, data);
    const at = periodArgument(model, period, "period");
    const rows = whatIf(model, at, readChanges(tableArgument(changes, "changes"), model.tree));
    return kpiTable(model.tree, language, ["now", "whatIf", "change"], rows);
  });
}

/** New values by node. A header row above them is recognised by what it is not: neither a KPI nor a number. */
function readChanges(grid: RawGrid, tree: Tree): ReadonlyMap<number, number> {
  if (grid.every(({ length }) => length < 2)) throw new InvalidInputError("changes-narrow");
  const findKpi = kpiFinder(tree);
  const changes = new Map<number, number>();
  grid.forEach(([kpi, raw], row) => {
    const id = textOf(kpi);
    if (id === "" || isBlank(raw)) return;
    const node = findKpi(id);
    const value = readNumber(cellOf(raw));
    if (node < 0 && typeof value !== "number" && row === 0 && grid.length > 1) return;
    if (node < 0) throw new InvalidInputError("kpi-unknown", { argument: "changes", kpi: excerpt(kpi) });
    if (typeof value !== "number") throw new InvalidInputError("change-not-number", { kpi: id, found: excerpt(raw) });
    if (changes.has(node)) throw new InvalidInputError("change-twice", { kpi: id });
    changes.set(node, value);
  });
  return changes;
}
