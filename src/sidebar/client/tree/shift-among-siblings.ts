import type { TreeEdit } from "../../../actions/editing/tree-edit.ts";
import type { SidebarNode } from "../../wire/wire.ts";

/** The edit that exchanges a KPI with the sibling above or below it; null at the end of the row. */
export function shiftAmongSiblings(nodes: readonly SidebarNode[], node: SidebarNode, way: "earlier" | "later"): TreeEdit | null {
  const siblings = nodes.filter(({ parent }) => parent === node.parent);
  const at = siblings.findIndex(({ id }) => id === node.id);
  const parent = nodes[node.parent]?.id ?? null;
  if (way === "earlier") return at > 0 ? { kind: "move", kpi: node.id, parent, before: siblings[at - 1]?.id ?? null } : null;
  return at < siblings.length - 1 ? { kind: "move", kpi: node.id, parent, before: siblings[at + 2]?.id ?? null } : null;
}
