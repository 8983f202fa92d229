import { readNumber } from "#engine";
import type { PlainCell } from "../sheet-change.ts";
import type { SettableField, TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf, nodeOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans one cell of a KPI's row; nothing but spaces empties it. */
export function setField(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "set" }>): EditPlan {
  const node = nodeOf(sheet, edit.kpi);
  const { name } = definitionOf(sheet.tree, node);
  const draft = openDraft(sheet);
  draft.write(node, edit.field, cellFor(edit.field, edit.value.trim()));
  return { changes: [{ kind: "cells", cells: draft.cells }], kpi: edit.kpi, done: { code: "changed", facts: { name } } };
}

function cellFor(field: SettableField, text: string): PlainCell {
  if (text === "" || (field !== "target" && field !== "controllability")) return text;
  const number = readNumber(text);
  if (field === "target") {
    if (number === null || number === undefined) throw new EditRefusal("target-unreadable", { found: text });
    return number;
  }
  if (typeof number !== "number" || !Number.isInteger(number) || number < 1 || number > 5) {
    throw new EditRefusal("controllability-range", { found: text });
  }
  return number;
}
