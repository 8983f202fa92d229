import type { Problem } from "../problem.ts";
import type { Tree } from "../tree/tree.ts";
import { checkDesign } from "./check-design.ts";
import { type CheckLimits, defaultLimits } from "./check-limits.ts";
import { checkPeople } from "./check-people.ts";
import { checkTiming } from "./check-timing.ts";
import type { KpiMeaning } from "./kpi-meaning.ts";

/**
 * Checks a tree for what makes it a bad guide: daily goals that nobody can reach today, too many numbers to follow, KPIs
 * without an owner. Mistakes of its structure are found by `buildTree`.
 *
 * @param meanings - One per KPI of the tree.
 * @param limits - What is too many to follow.
 */
export function checkTree(tree: Tree, meanings: readonly KpiMeaning[], limits: CheckLimits = defaultLimits): Problem[] {
  return [...checkTiming(tree, meanings), ...checkPeople(tree, meanings, limits), ...checkDesign(tree, meanings)];
}
