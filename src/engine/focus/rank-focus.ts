import type { Model } from "../tree/model.ts";
import { findRoots } from "../tree/roots.ts";
import { isLeaf, type Tree } from "../tree/tree.ts";
import { type Candidate, measureLeaves } from "./candidates.ts";
import type { FocusRow } from "./focus-row.ts";
import { orderByScore } from "./order-by-score.ts";
import { rankedReason, type UnrankedReason, unrankedReason } from "./reasons.ts";
import { shareGroups } from "./share-groups.ts";

/** Which part of the ranking is wanted. */
export interface FocusChoice {
  /** Only KPIs of this area; blank or left out: all. */
  readonly area?: string;
  /** Only the first so many ranked rows of each tree, and no others; left out: all rows. */
  readonly top?: number;
}

/** A measured leaf, and why it is not ranked; null where it is. */
interface Entry {
  readonly leaf: Candidate;
  readonly unranked: UnrankedReason | null;
}

/**
 * Ranks the leaves by what to work on: how much better the root gets when the leaf alone reaches its reference, times how far
 * it is ours to move.
 *
 * Every tree is ranked for itself, in table order of the roots; its ranked rows stand before those without rank. A root
 * whose children are all causal has no arithmetic to rank by: then each sub-tree linked to it is ranked inside itself, in
 * its own unit, and the root, being the result, has no row. Leaves linked to a tree with arithmetic have no rank.
 *
 * @param period - Index of a period of the model.
 */
export function rankFocus(model: Model, period: number, { area = "", top }: FocusChoice = {}): readonly FocusRow[] {
  const { tree } = model;
  const belonging = findRoots(tree);
  const results = causalResults(tree);
  const leaves = Array.from(belonging.roots.keys()).filter(
    (node) => isLeaf(tree, node) && !results.has(node) && (area === "" || tree.definitions[node]?.area === area),
  );
  const shares = new Set(shareGroups(tree).flatMap((group) => group.leaves));
  const entriesByHome = new Map<number, Entry[]>();
  for (const leaf of measureLeaves(model, period, belonging, leaves)) {
    const home = belonging.homes[leaf.node] as number;
    const isCausal = !hasRanking(tree, leaf.root, home, results);
    const unranked = isCausal ? "causal" : unrankedReason(tree, leaf, shares);
    const entries = entriesByHome.get(home) ?? [];
    entriesByHome.set(home, entries);
    entries.push({ leaf, unranked });
  }
  const homes = Array.from(entriesByHome).sort(([one], [other]) => one - other);
  return homes.flatMap(([, entries]) => arrange(tree, entries, top));
}

/** Roots that are typed and have only causal children: what everything below is believed to lead to. */
function causalResults(tree: Tree): ReadonlySet<number> {
  const results = new Set<number>();
  tree.parents.forEach((parent) => {
    if (parent >= 0 && (tree.parents[parent] as number) < 0 && isLeaf(tree, parent)) results.add(parent);
  });
  return results;
}

/** A tree ranks its leaves; a linked sub-tree only below a result, and only when it has arithmetic of its own. */
function hasRanking(tree: Tree, root: number, home: number, results: ReadonlySet<number>): boolean {
  return root === home || (results.has(home) && !isLeaf(tree, root));
}

function arrange(tree: Tree, entries: readonly Entry[], top: number | undefined): FocusRow[] {
  const roots = Array.from(new Set(entries.map(({ leaf }) => leaf.root))).sort((one, other) => one - other);
  const rows = roots.flatMap((root) => rankedRows(tree, entries, root, top));
  if (top !== undefined) return rows;
  for (const { leaf, unranked } of entries) {
    if (unranked !== null)
      rows.push(rowOf(cannotMoveAlone(unranked) ? withoutImpact(leaf) : leaf, null, { code: unranked, facts: {} }));
  }
  return rows;
}

function rankedRows(tree: Tree, entries: readonly Entry[], root: number, top: number | undefined): FocusRow[] {
  const ranked = orderByScore(
    entries
      .filter(({ leaf, unranked }) => unranked === null && leaf.root === root)
      .map(({ leaf }) => ({
        node: leaf.node,
        score: leaf.score ?? 0,
        impact: leaf.impact ?? 0,
        timing: tree.definitions[leaf.node]?.timing ?? null,
        leaf,
      })),
  ).map(({ leaf }) => leaf);
  return ranked.slice(0, top).map((leaf, at) => rowOf(leaf, at + 1, rankedReason(tree, ranked, at)));
}

/** Shares of a whole move against each other, and a causal row moves its root by belief: neither has an impact of its own. */
function cannotMoveAlone(unranked: UnrankedReason): boolean {
  return unranked === "share-group" || unranked === "causal";
}

function withoutImpact(leaf: Candidate): Candidate {
  return { ...leaf, improvement: null, impact: null, score: null };
}

/** The row of a leaf. Its own numbers are facts of its reason, so that one sentence can be made from the reason alone. */
function rowOf(
  { improvement: _, preferred: __, ...leaf }: Candidate,
  rank: number | null,
  { code, facts }: FocusRow["reason"],
): FocusRow {
  const { now, reference, impact, controllability, score } = leaf;
  const numbers = Object.entries({ now, reference, impact, controllability, score }).filter(([, value]) => value !== null);
  return { rank, ...leaf, reason: { code, facts: { ...Object.fromEntries(numbers as [string, number][]), ...facts } } };
}
