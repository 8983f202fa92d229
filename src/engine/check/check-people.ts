import { type AttentionRow, attention } from "../monitoring/attention.ts";
import type { Problem } from "../problem.ts";
import type { Tree } from "../tree/tree.ts";
import { type CheckLimits, defaultLimits } from "./check-limits.ts";
import { findingAt, findingOfTable } from "./finding.ts";
import { type KpiMeaning, noMeaning } from "./kpi-meaning.ts";

/** Checks who the KPIs are for, who owns them, and whether anyone can follow so many. */
export function checkPeople(tree: Tree, meanings: readonly KpiMeaning[], limits: CheckLimits = defaultLimits): Problem[] {
  return [...checkAttention(tree, meanings, limits), ...checkAudience(tree, meanings), ...checkOwners(tree, meanings)];
}

/** The rows of a tree as those who follow numbers see them. */
export function attentionRows(tree: Tree, meanings: readonly KpiMeaning[]): AttentionRow[] {
  return tree.definitions.map(({ id, owner, status }, node) => {
    const { role } = meanings[node] ?? noMeaning;
    return {
      id,
      parent: tree.definitions[tree.parents[node] as number]?.id ?? null,
      role: role === "constant" ? null : role,
      status,
      owner: owner === "" ? null : owner,
    };
  });
}

function checkAttention(tree: Tree, meanings: readonly KpiMeaning[], limits: CheckLimits): Problem[] {
  const { verdict, total, owners } = attention(attentionRows(tree, meanings), limits);
  const problems = verdict === "ok" ? [] : [findingOfTable(["P-06", "warning"], { count: total, limit: limits.trackedPerTree })];
  for (const { owner, tracked, verdict: personal } of owners) {
    if (owner !== null && personal !== "ok")
      problems.push(findingOfTable(["P-06", "warning", "owner"], { owner, count: tracked, limit: limits.trackedPerPerson }));
  }
  return problems;
}

/** Says nothing about a table that does not say for whom its KPIs are. */
function checkAudience({ definitions }: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  const said = definitions.filter(({ audience }) => audience !== "").length;
  const isAnyForCustomers = meanings.some(({ audience }) => audience === "customer");
  return said === 0 || isAnyForCustomers ? [] : [findingOfTable(["P-07", "warning"], { count: said })];
}

/** A table in which nobody owns anything keeps owners elsewhere. */
function checkOwners(tree: Tree, meanings: readonly KpiMeaning[]): Problem[] {
  const isOwned = tree.definitions.map(({ area, owner }) => area !== "" || owner !== "");
  if (!isOwned.includes(true)) return [];
  return isOwned.flatMap((owned, node) => {
    const isGiven = meanings[node]?.role === "constant" || tree.definitions[node]?.controllability === 1;
    return owned || isGiven ? [] : [findingAt(tree, node, "owner", ["P-10", "warning"])];
  });
}
