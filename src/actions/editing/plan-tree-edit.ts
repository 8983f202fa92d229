import type { Facts, Problem } from "#engine";
import type { CellValue } from "#workbook";
import { cellName } from "../book/cell-name.ts";
import { applyChanges } from "./apply-changes.ts";
import type { PlainCell, SheetChange } from "./sheet-change.ts";
import type { TreeEdit } from "./tree-edit.ts";
import { addKpi } from "./tree-edits/add-kpi.ts";
import { changeOperator, combineParts } from "./tree-edits/change-operator.ts";
import { deleteKpi } from "./tree-edits/delete-kpi.ts";
import { formulaAt } from "./tree-edits/draft.ts";
import { moveKpi } from "./tree-edits/move-kpi.ts";
import type { EditPlan } from "./tree-edits/plan.ts";
import { EditRefusal, type RefusalCode } from "./tree-edits/refusal.ts";
import { renameKpi } from "./tree-edits/rename-kpi.ts";
import { setField } from "./tree-edits/set-field.ts";
import { setTargets } from "./tree-edits/set-targets.ts";
import { splitKpi } from "./tree-edits/split-kpi.ts";
import { openTreeSheet, type TreeSheet } from "./tree-sheet.ts";

/** An edit that someone thinks of; taking one back needs no plan. */
export type PlannedEdit = Exclude<TreeEdit, { readonly kind: "replay" }>;

/** The steps of an edit, or why it is not made. */
export type Planning =
  | ({ readonly ok: true } & EditPlan)
  | { readonly ok: false; readonly code: RefusalCode; readonly facts: Facts; readonly problem?: Problem };

/**
 * Works out which cells and rows an edit changes. Pure: it reads and writes no sheet.
 *
 * Promises that the table stays as sound as it was: an edit that would bring a loop, a mix of operators, a name that
 * leads nowhere or any other error is refused, found by reading the table as it would be. Cells that the edit is not about
 * keep their content, formulas included.
 */
export function planTreeEdit(sheet: TreeSheet, edit: PlannedEdit): Planning {
  try {
    refuseComputedTable(sheet);
    const plan = planOne(sheet, edit);
    const problem = newProblem(sheet, plan.changes);
    return problem ? { ok: false, code: "would-break", facts: {}, problem } : { ok: true, ...plan };
  } catch (error) {
    if (error instanceof EditRefusal) return { ok: false, code: error.code, facts: error.facts };
    throw error;
  }
}

function planOne(sheet: TreeSheet, edit: PlannedEdit): EditPlan {
  switch (edit.kind) {
    case "add":
      return addKpi(sheet, edit);
    case "rename":
      return renameKpi(sheet, edit);
    case "move":
      return moveKpi(sheet, edit);
    case "delete":
      return deleteKpi(sheet, edit);
    case "operator":
      return changeOperator(sheet, edit);
    case "combine":
      return combineParts(sheet, edit);
    case "targets":
      return setTargets(sheet, edit);
    case "split":
      return splitKpi(sheet, edit);
    default:
      return setField(sheet, edit);
  }
}

/** Writing into a table that one formula spills would turn all of it into #REF!. */
function refuseComputedTable(sheet: TreeSheet): void {
  for (const column of sheet.columns.values()) {
    if (formulaAt(sheet, sheet.headerRow, column + 1) === "") continue;
    throw new EditRefusal("computed-table", { cell: cellName(sheet.headerRow, column + 1) });
  }
}

/** The first error that the table does not have now and would have then. */
function newProblem(sheet: TreeSheet, changes: readonly SheetChange[]): Problem | null {
  const then = openTreeSheet(applyChanges(sheet.values, changes, cellValue), sheet.formulas);
  const known = new Set(errorsOf(sheet).map(keyOf));
  return errorsOf(then).find((problem) => !known.has(keyOf(problem))) ?? null;
}

function errorsOf({ problems }: TreeSheet): readonly Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

function keyOf({ code, variant, kpi, place }: Problem): string {
  return JSON.stringify([code, variant, kpi, place?.column]);
}

/** An edit is told in texts and numbers; dates and formulas come back with a replay only. */
function cellValue(plain: PlainCell): CellValue {
  if (typeof plain === "object") throw new Error("An edit cannot make a date or a formula");
  return plain;
}
