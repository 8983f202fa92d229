import type { Tree } from "../tree/tree.ts";
import type { Candidate } from "./candidates.ts";
import type { FocusReason, FocusRow } from "./focus-row.ts";

/** Reasons of leaves that have no rank. */
export type UnrankedReason = Exclude<FocusReason, "pick" | "ranked" | "reached" | "no-effect">;

/** Why a leaf of a ranked tree has no rank; null when it has one. */
export function unrankedReason(tree: Tree, leaf: Candidate, shares: ReadonlySet<number>): UnrankedReason | null {
  if (shares.has(leaf.node)) return "share-group";
  const status = tree.definitions[leaf.node]?.status;
  if (status === "trial") return "on-trial";
  if (status === "paused") return "paused";
  if (leaf.now === null) return "no-actual";
  if (leaf.reference === null) return "no-reference";
  if (leaf.improvement === null) return "root-missing";
  return leaf.controllability <= 1 ? "given" : null;
}

/** Why a ranked leaf stands where it stands, among the leaves of its tree in order. */
export function rankedReason(tree: Tree, ranked: readonly Candidate[], at: number): FocusRow["reason"] {
  const leaf = ranked[at];
  if (!leaf?.impact) return { code: isReached(leaf) ? "reached" : "no-effect", facts: {} };
  if (at > 0) return { code: "ranked", facts: {} };
  const second = ranked[1];
  if (!second?.score) return { code: "pick", facts: {} };
  const runnerUp = tree.definitions[second.node]?.id ?? "";
  return { code: "pick", facts: { runnerUp, runnerUpScore: second.score, switchBelow: (second.score * 5) / leaf.impact } };
}

/** Beyond its reference the root would lose; at it, nothing changes. Otherwise the root does not move with the leaf at all. */
function isReached(leaf: Candidate | undefined): boolean {
  return leaf === undefined || leaf.now === leaf.reference || (leaf.improvement ?? 0) < 0;
}
