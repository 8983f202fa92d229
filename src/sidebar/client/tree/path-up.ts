import type { SidebarNode } from "../../wire/wire.ts";

/**
 * The ids of a KPI and of all above it; on a loop, each of them once.
 *
 * @param node - Index of the KPI; -1 for none.
 */
export function pathUp(nodes: readonly SidebarNode[], node: number): ReadonlySet<string> {
  const path = new Set<string>();
  for (let at = nodes[node]; at && !path.has(at.id); at = nodes[at.parent]) path.add(at.id);
  return path;
}
