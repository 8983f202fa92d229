import type { Tree } from "#engine";
import type { TreeField } from "#language";
import { textOf } from "../../sheets/raw-grid.ts";
import { MOST_KPIS } from "../../sheets/read-tree.ts";
import type { PlainCell } from "../sheet-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { branchOf, definitionOf, lastRowOf, nodeOf } from "./branch.ts";
import { cleanName } from "./clean-name.ts";
import { openDraft } from "./draft.ts";
import { familyUnder, operatorUnder } from "./operators.ts";
import { parentText } from "./parent-text.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans a new row below everything that belongs to the parent, or to the sibling it is to follow. */
export function addKpi(sheet: TreeSheet, edit: Extract<TreeEdit, { readonly kind: "add" }>): EditPlan {
  const { tree } = sheet;
  if (tree.size >= MOST_KPIS) throw new EditRefusal("too-many-kpis", { most: MOST_KPIS });
  const parent = edit.parent === null ? -1 : nodeOf(sheet, edit.parent);
  const name = cleanName(tree, edit.name, -1);
  const id = newId(sheet, parent);
  const draft = openDraft(sheet);
  const fields: [TreeField, PlainCell][] = [["op", operatorUnder(parent, familyUnder(tree, parent), edit.operator ?? null)]];
  if (id !== "") fields.push(["id", id]);
  if (parent >= 0) fields.push(["parent", parentText(sheet, parent)]);
  // A table whose only names are ids takes the name for one.
  if (id !== "" || sheet.columns.has("name")) fields.push(["name", name]);
  else fields.push(["id", name]);

  const content: PlainCell[] = [];
  for (const [field, value] of fields) {
    const column = draft.columnOf(field);
    while (content.length < column) content.push("");
    content[column - 1] = value;
  }
  const row = rowFor(sheet, parent, edit.after ?? null);
  const headers = draft.cells.length > 0 ? [{ kind: "cells", cells: draft.cells } as const] : [];
  return {
    changes: [...headers, { kind: "insert", row, rows: [content] }],
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

/** An id of its own where the table has such, named after the parent's; "" where a KPI is known by its name. */
function newId(sheet: TreeSheet, parent: number): string {
  const { tree, columns } = sheet;
  if (!hasOwnIds(sheet)) return "";
  const stem = parent >= 0 && isShort(definitionOf(tree, parent).id) ? `${definitionOf(tree, parent).id}.` : "KPI";
  const used = usedTexts(tree);
  let number = 1;
  while (used.has(stem + number)) number++;
  return columns.has("id") ? stem + number : "";
}

function hasOwnIds({ tree, columns, values }: TreeSheet): boolean {
  const column = columns.get("id");
  if (column === undefined) return false;
  // With no column for names the ids are the names.
  if (!columns.has("name")) return false;
  return tree.size === 0 || tree.definitions.some(({ row }) => textOf(values[row - 1]?.[column]) !== "");
}

function isShort(id: string): boolean {
  return id.length <= 40;
}

function usedTexts(tree: Tree): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { id, name, parent } of tree.definitions) used.add(id).add(name).add(parent);
  return used;
}
