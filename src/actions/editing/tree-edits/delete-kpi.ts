import type { Tree } from "#engine";
import { cellsChange } from "../cells-change.ts";
import type { SheetChange } from "../sheet-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { branchOf, definitionOf, nodeOf, partsOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import { familyUnder, inverseOf, operatorUnder } from "./operators.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans to delete the rows of a KPI: with all below it, or with its parts moved up to its parent. */
export function deleteKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "delete" }>): EditPlan {
  const { tree } = sheet;
  const node = nodeOf(sheet, edit.kpi);
  const { name, id } = definitionOf(tree, node);
  const lifts = edit.parts === "lift";
  const gone = lifts ? [node] : branchOf(tree, node);
  refuseIfNamed(tree, gone);
  const cells = lifts ? liftParts(sheet, node) : [];
  const parent = tree.parents[node] ?? -1;
  const code = gone.length > 1 ? "deleted-branch" : cells.length > 0 ? "lifted" : "deleted";
  return {
    changes: [...cells, ...deleteRows(gone.map((each) => definitionOf(tree, each).row))],
    kpi: parent >= 0 ? definitionOf(tree, parent).id : null,
    done: { code, facts: { name, id, count: gone.length - 1 } },
  };
}

/** A formula that names a deleted KPI would have no value any more: that is for its author to change first. */
function refuseIfNamed(tree: Tree, gone: readonly number[]): void {
  const deleted = new Set(gone);
  tree.programs.forEach((program, user) => {
    if (!program || deleted.has(user)) return;
    const named = program.references.find((reference) => deleted.has(reference));
    if (named === undefined) return;
    throw new EditRefusal("used-in-formula", { name: definitionOf(tree, named).name, user: definitionOf(tree, user).name });
  });
}

/**
 * Parts of `a − b` that move up are subtracted where they were added: a − (b₁ − b₂) is a − b₁ + b₂. The value of the parent
 * stays the same wherever both levels add, or both multiply.
 */
function liftParts(sheet: TreeSheet, node: number): SheetChange[] {
  const { tree } = sheet;
  const lifted = definitionOf(tree, node);
  const parent = tree.parents[node] ?? -1;
  const family = familyUnder(tree, parent, [node]) ?? familyUnder(tree, node);
  const draft = openDraft(sheet);
  const inverts = lifted.operator === "-" || lifted.operator === "÷";
  for (const part of partsOf(tree, node)) {
    const { operator } = definitionOf(tree, part);
    draft.write(part, "parent", lifted.parent);
    const wanted = operatorUnder(parent, family, inverts && operator ? inverseOf(operator) : operator);
    const entersNothing = parent >= 0 && lifted.operator === "~";
    const entered = entersNothing ? "~" : wanted;
    if (entered !== operator) draft.write(part, "op", entered);
  }
  return cellsChange(draft.cells);
}

/** From the bottom up, so that no row number changes before its turn; neighbours go in one step. */
function deleteRows(rows: readonly number[]): SheetChange[] {
  const changes: SheetChange[] = [];
  const descending = [...rows].sort((a, b) => b - a);
  let last = 0;
  descending.forEach((row, at) => {
    last ||= row;
    if (descending[at + 1] === row - 1) return;
    changes.push({ kind: "delete", row, count: last - row + 1 });
    last = 0;
  });
  return changes;
}
