import { cellsChange } from "../cells-change.ts";
import type { TreeEdit } from "../tree-edit.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { nodeOf } from "./branch.ts";
import { openDraft } from "./draft.ts";
import type { EditPlan } from "./plan.ts";
import { writeTarget } from "./write-target.ts";

/** Plans the standing targets of several KPIs at once, so that one step takes them back. */
export function setTargets(sheet: TreeSheet, { targets }: Extract<TreeEdit, { readonly kind: "targets" }>): EditPlan {
  const draft = openDraft(sheet);
  for (const { kpi, value } of targets) writeTarget(sheet, draft, nodeOf(sheet, kpi), value);
  return {
    changes: cellsChange(draft.cells),
    kpi: targets[0]?.kpi ?? null,
    done: { code: "targets", facts: { count: targets.length } },
  };
}
