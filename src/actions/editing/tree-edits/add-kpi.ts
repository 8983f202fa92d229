import { MOST_KPIS } from "../../../sheets/tree/read-tree.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { branchOf, lastRowOf, nodeOf } from "./branch.ts";
import { cleanName } from "./clean-name.ts";
import { openDraft } from "./draft.ts";
import { freeIds, insertKpis } from "./new-rows.ts";
import { familyUnder, operatorUnder } from "./operators.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans a new row below everything that belongs to the parent, or to the sibling it is to follow. */
export function addKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "add" }>): EditPlan {
  const { tree } = sheet;
  if (tree.size >= MOST_KPIS) throw new EditRefusal("too-many-kpis", { most: MOST_KPIS });
  const parent = edit.parent === null ? -1 : nodeOf(sheet, edit.parent);
  const name = cleanName(tree, edit.name, -1);
  const [id = ""] = freeIds(sheet, parent, 1);
  const operator = operatorUnder(parent, familyUnder(tree, parent), edit.operator ?? null);
  const row = rowFor(sheet, parent, edit.after ?? null);
  return {
    changes: insertKpis(sheet, openDraft(sheet), row, [{ id, name, operator, parent }]),
    kpi: id || name,
    done: { code: "added", facts: { name } },
  };
}

function rowFor(sheet: TreeSheet, parent: number, after: string | null): number {
  const { tree, headerRow } = sheet;
  const above = after === null ? parent : nodeOf(sheet, after);
  if (above >= 0) return lastRowOf(tree, branchOf(tree, above)) + 1;
  return Math.max(headerRow, lastRowOf(tree, Array.from(tree.parents.keys()))) + 1;
}
