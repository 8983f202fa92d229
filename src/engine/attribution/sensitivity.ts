import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { findRoots } from "../tree/roots.ts";
import { isLeaf } from "../tree/tree.ts";
import { openLeafTrial } from "./leaf-trial.ts";
import type { SensitivityRow } from "./sensitivity-row.ts";

/**
 * Tells how strongly each leaf moves its root: the elasticity, and what a change of the leaf alone would do.
 *
 * The elasticity is a slope at the present values; the change is computed exactly, so that both differ where the tree is not
 * straight. In a pure product every factor has elasticity 1: then gaps and controllability decide, not elasticity.
 *
 * @param period - Index of a period of the model.
 * @param pct - Change of each leaf as a part of itself; 0.1 is +10 %.
 * @returns One row per leaf, in table order. The root of a leaf in a linked sub-tree is the top of that sub-tree.
 */
export function sensitivity(model: Model, period: number, pct = 0.1): readonly SensitivityRow[] {
  const { tree } = model;
  const { roots } = findRoots(tree);
  const { now, slopes, rootWith } = openLeafTrial(model, period);
  const leaves = Array.from(now.keys()).filter((node) => isLeaf(tree, node));
  return leaves.map((node) => {
    const root = roots[node] as number;
    const value = now[node] as number;
    const whole = now[root] as number;
    const elasticity = ((slopes[node] as number) * value) / whole;
    const change = rootWith(node, value * (1 + pct)) - whole;
    return { node, root, elasticity: finiteOrNull(elasticity), change: finiteOrNull(change) };
  });
}
