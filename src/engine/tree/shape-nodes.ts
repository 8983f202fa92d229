import type { Problem } from "../problem.ts";
import type { KpiDefinition } from "./definition.ts";
import { packEdges } from "./edges.ts";
import type { FormulaReading } from "./read-formulas.ts";
import { rowError } from "./row-error.ts";
import type { Shape } from "./tree.ts";

/** How each node is computed, and from which children. */
export interface Shaping {
  readonly shapes: Shape[];
  readonly firstChild: Int32Array;
  readonly children: Int32Array;
  readonly inverted: readonly boolean[];
}

/**
 * Decides for every node whether it is typed, a sum, a product or a formula, and gathers its arithmetic children.
 *
 * Children are ordered by id: floating-point sums depend on the order of their terms, and results must not depend on the
 * order of the rows. A parent whose children mix `+ −` with `× ÷` is broken (`P-18`), as is one with a child that does
 * not say how it enters.
 */
export function shapeNodes(
  definitions: readonly KpiDefinition[],
  nodeById: ReadonlyMap<string, number>,
  parents: Int32Array,
  formulas: FormulaReading,
  problems: Problem[],
): Shaping {
  const byId = Int32Array.from(Array.from(nodeById.keys()).sort(), (id) => nodeById.get(id) as number);
  const enters = byId.map((node) => entryParent(definitions, parents, formulas, node));
  const { first, targets } = packEdges(definitions.length, enters, byId);
  const inverted = Array.from(targets, (child) => isInverted(definitions[child]));
  const shapes = definitions.map((row, node) => {
    if (row.formula !== "") return formulas.programs[node] ? "formula" : "broken";
    const children: KpiDefinition[] = [];
    for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) {
      children.push(definitions[targets[edge] as number] as KpiDefinition);
    }
    return shapeOf(row, children, problems);
  });
  return { shapes, firstChild: first, children: targets, inverted };
}

/** The parent whose value the node enters; -1 for a root, a causal child or a child of a formula. */
function entryParent(definitions: readonly KpiDefinition[], parents: Int32Array, formulas: FormulaReading, node: number): number {
  const parent = parents[node] as number;
  if (parent < 0 || definitions[node]?.operator === "~") return -1;
  return formulas.hasFormula(parent) ? -1 : parent;
}

function isInverted(child: KpiDefinition | undefined): boolean {
  return child?.operator === "-" || child?.operator === "÷";
}

function shapeOf(row: KpiDefinition, children: readonly KpiDefinition[], problems: Problem[]): Shape {
  if (children.length === 0) return "leaf";
  const unsaid = children.filter(({ operator }) => operator === null || operator === "=");
  for (const child of unsaid) {
    problems.push(rowError(child, "op", ["P-38", "operator-missing"], { parent: row.id, row: child.row }));
  }
  if (unsaid.length > 0) return "broken";
  const additive = children.filter(({ operator }) => operator === "+" || operator === "-").length;
  if (additive === children.length) return "sum";
  if (additive === 0) return "product";
  problems.push(rowError(row, "op", ["P-18"], { additive, multiplicative: children.length - additive }));
  return "broken";
}
