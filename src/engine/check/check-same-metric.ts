import type { Problem } from "../problem.ts";
import { latestPeriod, type Model } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { findRoots } from "../tree/roots.ts";
import { findingAt } from "./finding.ts";

const TOLERANCE = 0.005;

/** Checks that a metric of the same name and unit has the same value in every tree that uses it. */
export function checkSameMetric(model: Model): Problem[] {
  const { tree, rollup, periods } = model;
  const latest = latestPeriod(model);
  const { homes } = findRoots(tree);
  const firstByName = new Map<string, number>();
  return tree.definitions.flatMap(({ name, unit }, node) => {
    const value = valueAt(rollup, node, latest);
    if (value === null) return [];
    const key = `${name.normalize("NFKC")} ${unit.normalize("NFKC")}`;
    const first = firstByName.get(key);
    if (first === undefined) firstByName.set(key, node);
    const other = first === undefined ? null : valueAt(rollup, first, latest);
    if (first === undefined || other === null || homes[first] === homes[node]) return [];
    if (Math.abs(value - other) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(other))) return [];
    const facts = { value, other, otherId: tree.definitions[first]?.id ?? "", period: periods[latest]?.label ?? "" };
    return [findingAt(tree, node, "name", ["P-49", "warning"], facts)];
  });
}
