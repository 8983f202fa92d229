import { type CheckLimits, defaultLimits } from "../check/check-limits.ts";
import type { KpiDefinition } from "../tree/definition.ts";

/** What a row of the tree is to the people who look at it; null: needed for the arithmetic only. */
export type Role = "kgi" | "kpi" | "micro" | null;

/** The part of a tree row that decides who watches what. */
export interface AttentionRow {
  readonly id: string;
  readonly parent: string | null;
  readonly role: Role;
  readonly status: KpiDefinition["status"];
  readonly owner: string | null;
}

/** `too-many`: nobody can follow so many numbers. */
export type AttentionVerdict = "ok" | "too-many";

/** How many numbers one person follows. */
export interface OwnerAttention {
  /** Null for the KPIs that nobody owns. */
  readonly owner: string | null;
  readonly tracked: number;
  readonly verdict: AttentionVerdict;
}

/** How many numbers are followed, by person and in all. */
export interface Attention {
  /** Most burdened first, then by name; the unowned last. */
  readonly owners: readonly OwnerAttention[];
  readonly total: number;
  /** `too-many` when any single tree has as many as the limit, nine by default. */
  readonly verdict: AttentionVerdict;
  /** Ids of the rows that count, in the order of the rows. */
  readonly tracked: readonly string[];
}

/**
 * Counts the numbers a team has to follow: adopted KPIs and micro-KPIs, where a KPI with adopted micro children counts
 * through them (three KPIs with three micro-KPIs each are nine).
 *
 * @param rows - the rows of the tree table, several trees allowed
 * @param limits - what is too many; by default nine for a tree and more than five for a person
 * @returns the count per owner and in all, each with its verdict
 * @example
 * attention([{ id: "a", parent: null, role: "kpi", status: null, owner: "佐藤" }]).total // => 1
 * attention([{ id: "a", parent: null, role: "kpi", status: "paused", owner: "佐藤" }]).total // => 0
 */
export function attention(
  rows: readonly AttentionRow[],
  limits: Pick<CheckLimits, "trackedPerTree" | "trackedPerPerson"> = defaultLimits,
): Attention {
  const adopted = rows.filter(({ status }) => status === null || status === "adopted");
  const watchedThroughMicros = new Set(
    adopted.flatMap(({ role, parent }) => (role === "micro" && parent !== null ? [parent] : [])),
  );
  const tracked = adopted.filter(({ id, role }) => role === "micro" || (role === "kpi" && !watchedThroughMicros.has(id)));
  const perOwner = countBy(tracked, ({ owner }) => owner);
  const rootOf = rootFinder(rows);
  const largestTree = Math.max(0, ...countBy(tracked, ({ id }) => rootOf(id)).values());
  return {
    owners: [...perOwner]
      .map(([owner, count]) => ({ owner, tracked: count, verdict: verdictOf(count > limits.trackedPerPerson) }))
      .sort(byBurden),
    total: tracked.length,
    verdict: verdictOf(largestTree >= limits.trackedPerTree),
    tracked: tracked.map(({ id }) => id),
  };
}

function verdictOf(isTooMany: boolean): AttentionVerdict {
  return isTooMany ? "too-many" : "ok";
}

function byBurden(a: OwnerAttention, b: OwnerAttention): number {
  if (a.owner === null || b.owner === null) return Number(a.owner === null) - Number(b.owner === null);
  if (a.tracked !== b.tracked) return b.tracked - a.tracked;
  return a.owner < b.owner ? -1 : 1;
}

function countBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

/** Finds the root above a row; remembers every path, so that a chain of any depth is walked once. A cycle ends where it closes. */
function rootFinder(rows: readonly AttentionRow[]): (id: string) => string {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  const roots = new Map<string, string>();
  return (id) => {
    const path = new Set<string>();
    let current = id;
    while (!roots.has(current) && !path.has(current)) {
      path.add(current);
      const parent = parents.get(current) ?? null;
      if (parent === null || !parents.has(parent)) break;
      current = parent;
    }
    const root = roots.get(current) ?? current;
    for (const member of path) roots.set(member, root);
    return root;
  };
}
