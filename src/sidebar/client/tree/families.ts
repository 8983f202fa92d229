import type { Operator } from "../../../engine/tree/definition.ts";
import type { SidebarNode } from "../../wire/wire.ts";

/** The operators that a part can have. */
export const OPERATORS = ["+", "-", "×", "÷", "~"] as const;

const FAMILIES: readonly (readonly Operator[])[] = [
  ["+", "-"],
  ["×", "÷"],
];

/** The operators that the parts of a KPI keep to, one of them left out; null where they are free. */
export function familyOfParts(nodes: readonly SidebarNode[], parent: number, without: string): readonly Operator[] | null {
  for (const { id, parent: above, operator } of nodes) {
    if (above !== parent || id === without || operator === null) continue;
    const family = FAMILIES.find((each) => each.includes(operator));
    if (family) return family;
  }
  return null;
}
