import type { Problem } from "../problem.ts";
import { latestPeriod, type Model } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { findRoots } from "../tree/roots.ts";
import { findingAt } from "./finding.ts";

const TOLERANCE = 0.005;

/**
 * Checks that a metric of the same name and unit has the same value in every tree that uses it. All are held against the one whose
 * id comes first.
 */
export function checkSameMetric(model: Model): Problem[] {
  const { tree, rollup, periods } = model;
  const latest = latestPeriod(model);
  const { homes } = findRoots(tree);
  const firstByName = new Map<string, number>();
  const idOf = (node: number): string => tree.definitions[node]?.id ?? "";
  const nodes = Array.from(tree.definitions.keys()).sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  return nodes.flatMap((node) => {
    const { name = "", unit = "" } = tree.definitions[node] ?? {};
    const value = valueAt(rollup, node, latest);
    if (value === null) return [];
    const key = `${name.normalize("NFKC")} ${unit.normalize("NFKC")}`;
    const first = firstByName.get(key);
    if (first === undefined) firstByName.set(key, node);
    const other = first === undefined ? null : valueAt(rollup, first, latest);
    if (first === undefined || other === null || homes[first] === homes[node]) return [];
    if (Math.abs(value - other) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(other))) return [];
    const facts = { value, other, otherId: idOf(first), period: periods[latest]?.label ?? "" };
    return [findingAt(tree, node, "name", ["P-49", "warning"], facts)];
  });
}
