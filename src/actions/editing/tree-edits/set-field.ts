import { readNumber } from "#engine";
import { cellsChange } from "../cells-change.ts";
import type { PlainCell } from "../sheet-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf, nodeOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";
import { writeTarget } from "./write-target.ts";

/** Plans one cell of a KPI's row; nothing but spaces empties it. */
export function setField(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "set" }>): EditPlan {
  const node = nodeOf(sheet, edit.kpi);
  const { name } = definitionOf(sheet.tree, node);
  const draft = openDraft(sheet);
  const text = edit.value.trim();
  if (edit.field === "target" && text !== "") writeTarget(sheet, draft, node, text);
  else draft.write(node, edit.field, edit.field === "controllability" ? stepOf(text) : text);
  return { changes: cellsChange(draft.cells), kpi: edit.kpi, done: { code: "changed", facts: { name } } };
}

/** A step of controllability; "" for none. */
function stepOf(text: string): PlainCell {
  if (text === "") return text;
  const number = readNumber(text);
  if (typeof number !== "number" || !Number.isInteger(number) || number < 1 || number > 5) {
    throw new EditRefusal("controllability-range", { found: text });
  }
  return number;
}
