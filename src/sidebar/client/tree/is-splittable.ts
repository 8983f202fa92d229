import type { SidebarNode } from "../../wire/wire.ts";
import { familyOfParts } from "./families.ts";

/** Only a KPI that computes nothing yet can be taken apart. */
export function isSplittable(nodes: readonly SidebarNode[], node: SidebarNode): boolean {
  return node.formula === "" && familyOfParts(nodes, nodes.indexOf(node), "") === null;
}
