import type { SidebarNode } from "../../wire/wire.ts";

/** The parts of every KPI by its index, -1 for those without a parent; all by index, in the order of the table. */
export function partsByParent(nodes: readonly SidebarNode[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  nodes.forEach(({ parent }, node) => {
    const listed = parts.get(parent);
    if (listed) listed.push(node);
    else parts.set(parent, [node]);
  });
  return parts;
}
