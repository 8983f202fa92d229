import { InvalidInputError, latestPeriod, type Model, readPeriod, type Tree } from "#engine";
import { kpiFinder } from "../sheets/cells/kpi-finder.ts";
import { cellOf, excerpt, isBlank } from "../sheets/cells/raw-grid.ts";
import { type ModelReading, readModel } from "../sheets/read-model.ts";
import { areasOf, findArea } from "../sheets/tree/find-area.ts";
import { cellArgument, missingArgument, tableArgument, textArgument } from "./arguments.ts";

/**
 * The tree and data of a formula, rolled up.
 *
 * @throws InvalidInputError `cycle`, and where the tables cannot be read.
 */
export function modelArgument(tree: unknown, data: unknown): ModelReading {
  const reading = readModel(tableArgument(tree, "tree"), tableArgument(data, "data"));
  refuseCycle(reading.tree);
  return reading;
}

/** Refuses a tree with a loop: the loop decides every number above it. */
export function refuseCycle(tree: Tree): void {
  if (!tree.cycle) return;
  const nodes = tree.cycle.map((id) => tree.nodeById.get(id) ?? -1);
  const byParents = nodes.slice(1).every((node, at) => {
    const before = nodes[at] ?? -1;
    return tree.parents[before] === node || tree.parents[node] === before;
  });
  throw new InvalidInputError(byParents ? "cycle" : "formula-cycle", { path: tree.cycle.join(" → ") });
}

/**
 * The period an argument names; the latest with any actual when it was left out.
 *
 * @returns Place among the periods of the model.
 * @throws InvalidInputError `period-unknown`, `no-actuals`.
 */
export function periodArgument(model: Model, argument: unknown, name: string): number {
  const cell = cellArgument(argument, name);
  if (isBlank(cell)) {
    const latest = latestPeriod(model);
    if (latest < 0) throw new InvalidInputError("no-actuals");
    return latest;
  }
  const label = readPeriod(cellOf(cell))?.label;
  const period = model.periods.findIndex((each) => each.label === label);
  if (period >= 0) return period;
  const [first, last] = [model.periods[0]?.label ?? "", model.periods[model.periods.length - 1]?.label ?? ""];
  throw new InvalidInputError("period-unknown", { period: label ?? excerpt(cell), first, last });
}

/**
 * The two periods of a comparison: `to` is the latest with any actual, `from` the one before `to`, when left out.
 *
 * @throws InvalidInputError `period-unknown`, `no-actuals`, `no-earlier-period`.
 */
export function periodArguments(model: Model, from: unknown, to: unknown): readonly [from: number, to: number] {
  const after = periodArgument(model, to, "to");
  if (!isBlank(cellArgument(from, "from"))) return [periodArgument(model, from, "from"), after];
  if (after === 0) throw new InvalidInputError("no-earlier-period", { period: model.periods[0]?.label ?? "" });
  return [after - 1, after];
}

/**
 * The KPI an argument names, by id or name; null when it was left out.
 *
 * @throws InvalidInputError `kpi-unknown`.
 */
export function kpiArgument(tree: Tree, argument: unknown, name: string): number | null {
  const text = textArgument(argument, name);
  if (text === "") return null;
  const node = kpiFinder(tree)(text);
  if (node < 0) throw new InvalidInputError("kpi-unknown", { argument: name, kpi: excerpt(text) });
  return node;
}

/**
 * The KPI an argument names; it must be there.
 *
 * @throws InvalidInputError `argument-missing`, `kpi-unknown`.
 */
export function neededKpi(tree: Tree, argument: unknown, name: string): number {
  const node = kpiArgument(tree, argument, name);
  if (node === null) throw missingArgument(name);
  return node;
}

/**
 * The area an argument names, as the tree writes it; "" when it was left out.
 *
 * @throws InvalidInputError `area-unknown`: an area that no KPI has would silently give an empty answer.
 */
export function areaArgument(tree: Tree, argument: unknown): string {
  const text = textArgument(argument, "area");
  const meant = text === "" ? "" : findArea(tree, text);
  if (meant !== null) return meant;
  throw new InvalidInputError("area-unknown", { found: excerpt(text), known: areasOf(tree).slice(0, 10).join(", ") || "–" });
}

/** Id and name of a KPI, as the first columns of most answers. */
export function idAndName(tree: Tree, node: number): readonly [id: string, name: string] {
  const { id = "", name = "" } = tree.definitions[node] ?? {};
  return [id, name];
}
