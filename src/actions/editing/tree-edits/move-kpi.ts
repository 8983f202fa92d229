import type { Tree } from "#engine";
import { cellsChange } from "../cells-change.ts";
import type { SheetChange } from "../sheet-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { branchOf, definitionOf, lastRowOf, nodeOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import { familyUnder, operatorUnder } from "./operators.ts";
import { parentText } from "./parent-text.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/**
 * Plans to hang a KPI, with all below it, under another parent or at another place under its own.
 *
 * Rows that stand together stay together and are moved as a whole, so that formulas, formats and columns that we know
 * nothing of go along.
 */
export function moveKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "move" }>): EditPlan {
  const { tree } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const parent = edit.parent === null ? -1 : nodeOf(sheet, edit.parent);
  const branch = branchOf(tree, node);
  const { name, operator } = definitionOf(tree, node);
  if (parent >= 0 && branch.includes(parent)) {
    throw new EditRefusal("under-itself", { name, parent: definitionOf(tree, parent).name });
  }
  const draft = openDraft(sheet);
  if (parent !== tree.parents[node] || isUnresolved(tree, node)) {
    draft.write(node, "parent", parent < 0 ? "" : parentText(sheet, parent));
    const wanted = operatorUnder(parent, familyUnder(tree, parent, [node]), operator);
    if (wanted !== operator) draft.write(node, "op", wanted);
  }
  const { before: sibling = null } = edit;
  const before = sibling === null ? null : nodeOf(sheet, sibling);
  return {
    changes: [...cellsChange(draft.cells), ...moveRows(tree, node, branch, rowBefore(tree, parent, before, branch))],
    kpi: edit.kpi,
    done: { code: "moved", facts: { name } },
  };
}

/** Its parent cell names a KPI that does not exist. */
function isUnresolved(tree: Tree, node: number): boolean {
  return (tree.parents[node] ?? -1) < 0 && definitionOf(tree, node).parent !== "";
}

/** The row before which the KPI is to stand: that of the sibling, or the one below everything of its parent. */
function rowBefore(tree: Tree, parent: number, before: number | null, branch: readonly number[]): number {
  if (before !== null) return definitionOf(tree, before).row;
  const moved = new Set(branch);
  const all = parent < 0 ? Array.from(tree.parents.keys()) : branchOf(tree, parent);
  const others = all.filter((node) => !moved.has(node));
  return (others.length > 0 ? lastRowOf(tree, others) : lastRowOf(tree, branch)) + 1;
}

function moveRows(tree: Tree, node: number, branch: readonly number[], before: number): SheetChange[] {
  const { row } = definitionOf(tree, node);
  const isTogether = branch.every((each, at) => definitionOf(tree, each).row === row + at);
  const count = isTogether ? branch.length : 1;
  return before >= row && before <= row + count ? [] : [{ kind: "move", row, count, before }];
}
