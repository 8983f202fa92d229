import { readNumber } from "#engine";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { nodeOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import type { EditPlan } from "./plan.ts";
import { EditRefusal } from "./refusal.ts";

/** Plans the standing targets of several KPIs at once, so that one step takes them back. */
export function setTargets(sheet: TreeSheet, { targets }: Extract<TreeEdit, { readonly kind: "targets" }>): EditPlan {
  const draft = openDraft(sheet);
  for (const { kpi, value } of targets) {
    const number = readNumber(value);
    if (typeof number !== "number") throw new EditRefusal("target-unreadable", { found: value });
    draft.write(nodeOf(sheet, kpi), "target", number);
  }
  const changes = [{ kind: "cells", cells: draft.cells }] as const;
  return { changes, kpi: targets[0]?.kpi ?? null, done: { code: "targets", facts: { count: targets.length } } };
}
