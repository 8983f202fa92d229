import type { Problem } from "../problem.ts";
import type { Timing } from "../tree/definition.ts";
import { findRoots } from "../tree/roots.ts";
import type { Tree } from "../tree/tree.ts";
import { findingAt } from "./finding.ts";
import { type KpiMeaning, noMeaning } from "./kpi-meaning.ts";

/** From the result down to what people do. */
const DOWNSTREAM: Readonly<Record<Timing, number>> = { lagging: 0, leading: 1, coincident: 2 };

/** Checks what moves when: daily goals that people can do today, milestones on the way, causes below effects. */
export function checkTiming(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  return [...checkDailyGoals(tree, meanings), ...checkMilestones(tree), ...checkOrder(tree, meanings)];
}

function checkDailyGoals(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  return tree.definitions.flatMap(({ timing }, node) => {
    if (meanings[node]?.cadence !== "daily") return [];
    if (timing === "lagging") return [findingAt(tree, node, "timing", ["P-02", "error"])];
    return timing === "leading" ? [findingAt(tree, node, "timing", ["P-03", "warning"])] : [];
  });
}

/** A lagging root with nothing leading below it shows too late that something goes wrong. */
function checkMilestones(tree: Tree): Problem[] {
  const { homes } = findRoots(tree);
  const withLeading = new Set<number>();
  const withOthers = new Set<number>();
  tree.definitions.forEach(({ timing }, node) => {
    const home = homes[node] as number;
    if (home !== node) withOthers.add(home);
    if (timing === "leading") withLeading.add(home);
  });
  return Array.from(withOthers)
    .filter((root) => tree.definitions[root]?.timing === "lagging" && !withLeading.has(root))
    .map((root) => findingAt(tree, root, "timing", ["P-05", "warning"]));
}

function checkOrder(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  return tree.definitions.flatMap(({ timing }, node) => {
    const parent = tree.definitions[tree.parents[node] as number];
    const isConstant = (meanings[node] ?? noMeaning).role === "constant" || tree.definitions[node]?.controllability === 1;
    if (!timing || !parent?.timing || isConstant) return [];
    if (DOWNSTREAM[timing] >= DOWNSTREAM[parent.timing]) return [];
    return [findingAt(tree, node, "timing", ["P-22", "warning"], { parent: parent.name })];
  });
}
