import { tokenize } from "../../../engine/formula/tokenize.ts";
import { kpiFinder } from "../../../sheets/cells/kpi-finder.ts";
import { textOf } from "../../../sheets/cells/raw-grid.ts";
import { cellsChange } from "../cells-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf, nodeOf } from "./branch.ts";
import { cleanName } from "./clean-name.ts";
import { type Draft, formulaAt, openDraft } from "./draft.ts";
import type { EditPlan } from "./plan.ts";

/**
 * Plans a new name for a KPI. A name is not an identity: comments, history and rows of data are kept by the id.
 *
 * A KPI that was known by its name alone keeps that name as its id, so everything that refers to it goes on finding it.
 * A KPI with an id of its own may be called by its name elsewhere: parents and formulas of the tree are rewritten, and the
 * plan says by which texts rows of data may know it.
 */
export function renameKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "rename" }>): EditPlan {
  const { tree, columns } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const { id, name: from, row } = definitionOf(tree, node);
  const to = cleanName(tree, edit.name, node);
  const draft = openDraft(sheet);
  draft.write(node, "name", to);
  const column = columns.get("id");
  const hasOwnId = column !== undefined && textOf(sheet.values[row - 1]?.[column]) !== "";
  if (!hasOwnId) {
    draft.write(node, "id", id);
    return { changes: cellsChange(draft.cells), kpi: id, done: { code: "renamed-keeps-id", facts: { from, to } } };
  }
  const isLabel = labelsByName(sheet, node);
  if (isLabel(from)) rewriteReferences(sheet, draft, from, to);
  return {
    changes: cellsChange(draft.cells),
    kpi: id,
    done: { code: "renamed", facts: { from, to } },
    relabel: { isLabel, to },
  };
}

/** Tells the texts that lead to a KPI by its name. Data may write it in another width, and those that say the id go on finding it. */
function labelsByName({ tree }: TreeSheet, node: number): (text: string) => boolean {
  const find = kpiFinder(tree);
  const id = definitionOf(tree, node).id.normalize("NFKC");
  return (text) => text.normalize("NFKC") !== id && find(text) === node;
}

function rewriteReferences(sheet: TreeSheet, draft: Draft, from: string, to: string): void {
  sheet.tree.definitions.forEach(({ parent, formula, row }, node) => {
    // A parent cell that computes its text follows by itself, or is for its author to change.
    if (parent === from && formulaAt(sheet, row, draft.columnOf("parent")) === "") draft.write(node, "parent", to);
    const rewritten = formula === "" ? formula : renameInFormula(formula, from, to);
    if (rewritten !== formula) draft.write(node, "formula", rewritten);
  });
}

/** Puts another name in the place of a KPI's, and leaves every other character of the formula as it is. */
function renameInFormula(formula: string, from: string, to: string): string {
  let rewritten = "";
  let done = 0;
  for (const { kind, text, start, end } of tokensOf(formula)) {
    if ((kind !== "name" && kind !== "bracketed") || text !== from) continue;
    rewritten += `${formula.slice(done, start)}[${to.split("]").join("]]")}]`;
    done = end;
  }
  return rewritten + formula.slice(done);
}

/** A formula that cannot be read names nobody. */
function tokensOf(formula: string): ReturnType<typeof tokenize> {
  try {
    return tokenize(formula);
  } catch {
    return [];
  }
}
