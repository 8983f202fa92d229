import type { Facts } from "#engine";
import { type Language, sheetWords } from "#language";
import type { Grid, SheetId, SheetInfo, Workbook } from "#workbook";
import { isBlank } from "../../sheets/cells/raw-grid.ts";
import { openBook } from "../book/open-book.ts";
import { sheetRevision } from "../book/sheet-revision.ts";
import { invertChanges, type PlainGrid, plainGrid } from "./apply-changes.ts";
import type { SheetChange } from "./sheet-change.ts";
import { writeChanges } from "./write-changes.ts";

/** A sheet that Kigi makes when it is first written on, and what is to be written there. */
export interface OwnSheetEdit<Refusal extends string> {
  readonly role: "plan" | "settings";
  /** What the sheet holds when it is made. */
  readonly content: (language: Language) => Grid;
  readonly hasTable: (values: Grid) => boolean;
  /** What the edit comes to on a sheet with the table. */
  readonly plan: (
    values: Grid,
    plain: PlainGrid,
  ) => { readonly changes: readonly SheetChange[] } | { readonly refused: Refusal; readonly facts: Facts };
}

/** What became of an edit of such a sheet. Only `done` has written anything. */
export type OwnSheetOutcome<Refusal extends string> =
  | {
      readonly outcome: "done";
      readonly undo: readonly SheetChange[];
      /** The one that was written on: it may be new. */
      readonly sheet: SheetId;
    }
  | { readonly outcome: "refused"; readonly code: Refusal | "busy" | "headerMissing"; readonly facts: Facts }
  /** The sheet is not the one that the person saw. */
  | { readonly outcome: "conflict" };

/**
 * Writes on a sheet of our own, and makes it where there is none.
 *
 * Nothing is written when the sheet has changed since it was shown. A sheet that only has the name of ours, and something else
 * on it, is left alone.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown.
 */
export function writeOwnSheet<Refusal extends string>(
  workbook: Workbook,
  edit: OwnSheetEdit<Refusal>,
  revision: string,
): OwnSheetOutcome<Refusal> {
  const outcome = workbook.exclusively((): OwnSheetOutcome<Refusal> => {
    const book = openBook(workbook);
    const sheet = book.sheets[edit.role];
    const values = book.cells(edit.role);
    if (sheetRevision(values) !== revision) return { outcome: "conflict" };
    if (sheet && values && edit.hasTable(values)) return writeOn(workbook, sheet, values, edit);
    const isBlankSheet = values?.every((row) => row.every(isBlank)) ?? false;
    if (sheet?.role !== edit.role || isBlankSheet) {
      return writeAnew(workbook, isBlankSheet ? sheet : null, book.language(), edit);
    }
    return { outcome: "refused", code: "headerMissing", facts: { sheet: sheet.name } };
  });
  return outcome ?? { outcome: "refused", code: "busy", facts: {} };
}

function writeOn<Refusal extends string>(
  workbook: Workbook,
  sheet: SheetInfo,
  values: Grid,
  { role, plan }: OwnSheetEdit<Refusal>,
): OwnSheetOutcome<Refusal> {
  const before = plainGrid(values, workbook.formulas(sheet.id));
  const planned = plan(values, before);
  if ("refused" in planned) return { outcome: "refused", code: planned.refused, facts: planned.facts };
  const undo = writeChanges(workbook, sheet.id, before, planned.changes);
  // Found by its name so far; from now on it may be renamed.
  if (sheet.role === null) workbook.assignRole(sheet.id, role);
  return { outcome: "done", undo, sheet: sheet.id };
}

/** Makes the sheet, or takes a blank one that is there; all of it or nothing. */
function writeAnew<Refusal extends string>(
  workbook: Workbook,
  blank: SheetInfo | null,
  language: Language,
  edit: OwnSheetEdit<Refusal>,
): OwnSheetOutcome<Refusal> {
  const { role } = edit;
  const content = edit.content(language);
  const before = plainGrid(content, []);
  const planned = edit.plan(content, before);
  if ("refused" in planned) return { outcome: "refused", code: planned.refused, facts: planned.facts };
  const cells = before.flatMap((row, at) => row.map((value, column) => ({ row: at + 1, column: column + 1, value })));
  const setUp: readonly SheetChange[] = blank ? [{ kind: "cells", cells }] : [];
  const sheet = blank?.id ?? workbook.addSheet(sheetWords[role][language], role, content);
  try {
    writeChanges(workbook, sheet, blank ? [[""]] : before, [...setUp, ...planned.changes]);
  } catch (error) {
    if (!blank) workbook.removeSheet(sheet);
    throw error;
  }
  if (blank?.role === null) workbook.assignRole(sheet, role);
  return { outcome: "done", undo: invertChanges(before, planned.changes), sheet };
}
