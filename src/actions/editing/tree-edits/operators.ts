import type { Operator, Tree } from "#engine";
import { definitionOf, partsOf } from "./branch.ts";

/** How the parts of a KPI make up its value. */
export type Family = "sum" | "product";

/** The family an operator belongs to; null for causal links, roots and blank cells. */
export function familyOf(operator: Operator | null): Family | null {
  if (operator === "+" || operator === "-") return "sum";
  return operator === "×" || operator === "÷" ? "product" : null;
}

/** The same operator in the other family, or in its own: what is subtracted is divided by, and the other way round. */
export function inFamily(operator: Operator | null, family: Family): Operator {
  const inverted = operator === "-" || operator === "÷";
  if (family === "sum") return inverted ? "-" : "+";
  return inverted ? "÷" : "×";
}

/** The opposite operator: what subtracts what is subtracted adds it. */
export function inverseOf(operator: Operator): Operator {
  const inverses: Readonly<Record<Operator, Operator>> = { "+": "-", "-": "+", "×": "÷", "÷": "×", "~": "~", "=": "=" };
  return inverses[operator];
}

/** The family that the parts of a KPI keep to, some of them left out; null where they are free. */
export function familyUnder(tree: Tree, parent: number, without: readonly number[] = []): Family | null {
  if (parent < 0 || definitionOf(tree, parent).formula !== "") return null;
  const left = new Set(without);
  for (const part of partsOf(tree, parent)) {
    const family = left.has(part) ? null : familyOf(definitionOf(tree, part).operator);
    if (family) return family;
  }
  return null;
}

/** How a KPI enters a parent whose other parts keep to a family: as it wants to, as far as that can be. */
export function operatorUnder(parent: number, family: Family | null, wanted: Operator | null): Operator {
  if (parent < 0) return "=";
  if (wanted === "~") return "~";
  if (family) return inFamily(wanted, family);
  return wanted === null || wanted === "=" ? "+" : wanted;
}
