import { contributions } from "../attribution/contributions.ts";
import { toAims } from "../attribution/endpoints.ts";
import { openLeafTrial } from "../attribution/leaf-trial.ts";
import { latestSignal } from "../signal/latest-signal.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import type { Roots } from "../tree/roots.ts";
import { seriesUntil } from "../tree/series-until.ts";
import type { FocusRow } from "./focus-row.ts";
import { referenceOf } from "./reference-of.ts";

/** The numbers of one leaf, before it is known whether and where it is ranked. */
export interface Candidate extends Omit<FocusRow, "rank" | "reason"> {
  /** Change of the root, for the better if positive, when the leaf reaches its reference; null where there is none. */
  readonly improvement: number | null;
  /** Which way the leaf must move for its root to get better: 1 up, -1 down. */
  readonly preferred: 1 | -1;
}

/** Measures every given leaf against its reference: what the root gains when that leaf alone gets there. */
export function measureLeaves(model: Model, period: number, { roots }: Roots, leaves: readonly number[]): readonly Candidate[] {
  const { tree } = model;
  const { now, slopes, rootWith } = openLeafTrial(model, period);
  const gaps = gapContributions(model, period, roots);
  return leaves.map((node) => {
    const root = roots[node] as number;
    const sign = tree.definitions[root]?.direction === "down" ? -1 : 1;
    const preferred = preferredWay((slopes[node] as number) * sign, tree.definitions[node]?.direction);
    const reference = referenceOf(model, node, period, preferred);
    const moved = reference === null ? Number.NaN : rootWith(node, reference.value);
    const improvement = finiteOrNull((moved - (now[root] as number)) * sign);
    const impact = improvement === null ? null : Math.max(0, improvement);
    const controllability = tree.definitions[node]?.controllability ?? 3;
    return {
      node,
      root,
      now: finiteOrNull(now[node] as number),
      reference: reference?.value ?? null,
      referenceKind: reference?.kind ?? null,
      improvement,
      preferred,
      impact,
      controllability,
      score: impact === null ? null : (impact * controllability) / 5,
      gapContribution: finiteOrNull(gaps[node] as number),
      signal: latestSignal(seriesUntil(model, node, period)).verdict,
    };
  });
}

/** The way that helps the root; where the root does not move with the leaf, the way that the leaf itself calls better. */
function preferredWay(pull: number, direction: "up" | "down" | undefined): 1 | -1 {
  if (pull > 0 || pull < 0) return pull > 0 ? 1 : -1;
  return direction === "down" ? -1 : 1;
}

/** What each KPI brings when all reach their targets, in the unit of its root; NaN where the root has no target. */
function gapContributions(model: Model, period: number, roots: Int32Array): Float64Array {
  const { ends, aims } = toAims(model, period);
  const { values } = contributions(model.tree, ends, "every-tree");
  return values.map((value, node) => (aims.aimed[roots[node] as number] === 1 ? value : Number.NaN));
}
