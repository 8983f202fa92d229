import { findRoots, InvalidInputError, type Model, requireValue, type UnreachableValue } from "#engine";
import { type Answer, answer } from "./answer.ts";
import { neededNumber } from "./arguments.ts";
import { modelArgument, neededKpi, periodArgument } from "./model-argument.ts";

/**
 * Computes the value a KPI needs so that its root reaches a target, all else equal. ほかを変えずに頂点が目標に届くために必要な値を計算します。
 *
 * @param {string[][]} tree The tree table with its header row. / 見出し行を含むKPIツリーの表。
 * @param {string[][]} data The data table. / 実績の表。
 * @param {string} period The period; blank for the latest with any actual. / 期間。空欄なら実績のある最新の期間。
 * @param {string} kpi The KPI to solve for. / 値を求めるKPI。
 * @param {number} target What its root should be. / 頂点の目標値。
 * @return {number} The value the KPI needs.
 * @customfunction
 */
export function KPI_REQUIRED(tree: unknown, data: unknown, period: unknown, kpi: unknown, target: unknown): Answer {
  return answer("KPI_REQUIRED", tree, () => {
    const { model } = modelArgument(tree, data);
    const at = periodArgument(model, period, "period");
    const node = neededKpi(model.tree, kpi, "kpi");
    const wanted = neededNumber(target, "target");
    const required = requireValue(model, at, node, wanted);
    if (required.possible) return required.value;
    throw unreachable(model, { node, at, wanted }, required);
  });
}

function unreachable(
  { tree, periods }: Model,
  { node, at, wanted }: { readonly node: number; readonly at: number; readonly wanted: number },
  { impossible, best, bestAt }: UnreachableValue,
): InvalidInputError {
  const facts = {
    kpi: tree.definitions[node]?.id ?? "",
    root: tree.definitions[findRoots(tree).roots[node] ?? node]?.id ?? "",
    period: periods[at]?.label ?? "",
    target: wanted,
  };
  if (impossible !== "out-of-reach") return new InvalidInputError(`required-${impossible}`, facts);
  if (best === null || bestAt === null) return new InvalidInputError("required-unreachable", facts);
  return new InvalidInputError("required-out-of-reach", { ...facts, best, bestAt });
}
