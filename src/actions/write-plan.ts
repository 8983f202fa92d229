import type { Facts } from "#engine";
import type { Language } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { planHeaders } from "../language/plan-headers.ts";
import { sheetWords } from "../language/sheet-words.ts";
import { openPlanTable } from "../sheets/plan-table.ts";
import { isBlank } from "../sheets/raw-grid.ts";
import { languageOfTable } from "../sheets/table.ts";
import { invertChanges, type PlainGrid, plainGrid } from "./apply-changes.ts";
import { openBook } from "./open-book.ts";
import { type PlannedDecision, planDecision } from "./plan-decision.ts";
import type { PlanEdit, PlanRefusal } from "./plan-edit.ts";
import type { SheetChange } from "./sheet-change.ts";
import { sheetRevision } from "./sheet-revision.ts";
import { writeChanges } from "./write-changes.ts";

/** What became of an edit of the plan. Only `done` has written anything. */
export type PlanOutcome =
  | { readonly outcome: "done"; readonly undo: readonly SheetChange[] }
  | { readonly outcome: "refused"; readonly code: PlanRefusal | "busy" | "headerMissing"; readonly facts: Facts }
  /** The sheet is not the one that the person saw. */
  | { readonly outcome: "conflict" };

/**
 * Writes a decision to the focus plan, or takes it back, and makes the sheet where there is none.
 *
 * Nothing is written when the sheet has changed since it was shown. Rows, columns and formulas of one's own stay as they are.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown.
 */
export function writePlan(workbook: Workbook, edit: PlanEdit, revision: string): PlanOutcome {
  const outcome = workbook.exclusively((): PlanOutcome => {
    const book = openBook(workbook);
    const sheet = book.sheets.plan;
    const values = book.cells("plan");
    if (sheetRevision(values) !== revision) return { outcome: "conflict" };
    if (sheet && values && openPlanTable(values).header) return writeOn(workbook, sheet, values, edit);
    const isBlankSheet = values?.every((row) => row.every(isBlank)) ?? true;
    // A sheet with something else on it is left alone.
    if (!isBlankSheet) return { outcome: "refused", code: "headerMissing", facts: { sheet: sheet?.name ?? "" } };
    return writeAnew(workbook, book.language(), sheet, edit);
  });
  return outcome ?? { outcome: "refused", code: "busy", facts: {} };
}

function writeOn(workbook: Workbook, sheet: SheetInfo, values: Grid, edit: PlanEdit): PlanOutcome {
  const planned = planOn(workbook, values, workbook.formulas(sheet.id), edit);
  if ("refused" in planned) return { outcome: "refused", code: planned.refused, facts: planned.facts };
  writeChanges(workbook, sheet.id, planned.before, planned.changes);
  // Found by its name so far; from now on it may be renamed.
  if (sheet.role === null) workbook.assignRole(sheet.id, "plan");
  return { outcome: "done", undo: invertChanges(planned.before, planned.changes) };
}

/** Makes the sheet, or takes a blank one that is there, with all headers; in one call, so that no half of it can stay. */
function writeAnew(workbook: Workbook, language: Language, blank: SheetInfo | null, edit: PlanEdit): PlanOutcome {
  const headers = headerRow(language);
  const planned = planOn(workbook, [headers], [], edit);
  if ("refused" in planned) return { outcome: "refused", code: planned.refused, facts: planned.facts };
  const sheet = blank?.id ?? workbook.addSheet(sheetWords.plan[language], "plan", [headers]);
  const cells = headers.map((value, column) => ({ row: 1, column: column + 1, value }));
  const setUp: readonly SheetChange[] = blank ? [{ kind: "cells", cells }] : [];
  writeChanges(workbook, sheet, [[""]], [...setUp, ...planned.changes]);
  if (blank?.role === null) workbook.assignRole(blank.id, "plan");
  return { outcome: "done", undo: invertChanges(planned.before, planned.changes) };
}

function headerRow(language: Language): string[] {
  return Object.values(planHeaders).map((words) => words[language]);
}

function planOn(
  workbook: Workbook,
  values: Grid,
  formulas: readonly (readonly string[])[],
  edit: PlanEdit,
): PlannedDecision & { readonly before: PlainGrid } {
  const before = plainGrid(values, formulas);
  if (edit.kind === "replay") return { before, changes: edit.changes };
  const { header, plans } = openPlanTable(values);
  if (!header) return { before, refused: "gone", facts: {} };
  const timeOfDay = (day: number): number => workbook.startOfDay(day).getTime();
  const sheet = { values, plain: before, header, plans, language: languageOfTable(values), timeOfDay };
  return { before, ...planDecision(sheet, edit) };
}
