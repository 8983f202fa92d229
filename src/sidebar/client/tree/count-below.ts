import type { SidebarNode } from "../../wire/wire.ts";
import { partsByParent } from "./parts-by-parent.ts";

/** How many KPIs stand below one, at any depth. */
export function countBelow(nodes: readonly SidebarNode[], top: number): number {
  const parts = partsByParent(nodes);
  const below = new Set([top]);
  // A set may grow while it is walked; on a loop every KPI still comes up once.
  for (const node of below) for (const part of parts.get(node) ?? []) below.add(part);
  return below.size - 1;
}
