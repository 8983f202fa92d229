import type { Facts } from "../errors.ts";

/** Where the reference of a KPI comes from. */
export type ReferenceKind = "target" | "best-of-12";

/**
 * Why a KPI stands where it stands.
 *
 * Ranked: `pick` (rank 1), `ranked`, `reached` (at or beyond its reference), `no-effect` (the root does not move with it).
 * Not ranked: `given` (controllability 1), `share-group`, `on-trial`, `paused`, `causal`, `no-actual`, `no-reference`,
 * `root-missing`.
 */
export type FocusReason =
  | "pick"
  | "ranked"
  | "reached"
  | "no-effect"
  | "given"
  | "share-group"
  | "on-trial"
  | "paused"
  | "causal"
  | "no-actual"
  | "no-reference"
  | "root-missing";

/** One leaf in the order of what to work on. */
export interface FocusRow {
  /** 1, 2, … within its root; null where the KPI is not ranked. */
  readonly rank: number | null;
  readonly node: number;
  /** The root, or top of the linked sub-tree, in whose unit impact and score are. */
  readonly root: number;
  readonly now: number | null;
  readonly reference: number | null;
  readonly referenceKind: ReferenceKind | null;
  /** How much better the root gets when this KPI alone reaches its reference; never negative. */
  readonly impact: number | null;
  /** 1 … 5. */
  readonly controllability: number;
  /** Impact × controllability ÷ 5. */
  readonly score: number | null;
  /** Its part of the gap between actual and target when every KPI reaches its target (as in `GapRow`). */
  readonly gapContribution: number | null;
  /** Whether the latest value is more than routine variation; null with fewer than six earlier months. */
  readonly signal: "signal" | "noise" | null;
  /**
   * Facts: `now`, `reference`, `impact`, `controllability`, `score` where there are such; for `pick` also, where there is a
   * second, `runnerUp` (id), `runnerUpScore` and `switchBelow`: the controllability below which the pick changes.
   */
  readonly reason: { readonly code: FocusReason; readonly facts: Facts };
}
