import type { Facts } from "#engine";
import type { Language } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { sheetWords } from "../language/sheet-words.ts";
import { isBlank } from "../sheets/raw-grid.ts";
import { findSettings } from "../sheets/settings-table.ts";
import { languageOfTable } from "../sheets/table.ts";
import { invertChanges, plainGrid } from "./apply-changes.ts";
import { openBook } from "./open-book.ts";
import { planSettingEdit, type SettingPlan } from "./plan-setting-edit.ts";
import type { SettingEdit } from "./setting-edit.ts";
import { settingsContent } from "./settings-content.ts";
import type { SheetChange } from "./sheet-change.ts";
import { sheetRevision } from "./sheet-revision.ts";
import { writeChanges } from "./write-changes.ts";

/** What became of an edit of the settings. Only `done` has written anything. */
export type SettingOutcome =
  | { readonly outcome: "done"; readonly undo: readonly SheetChange[] }
  | {
      readonly outcome: "refused";
      readonly code: "busy" | "unreadable" | "reasonMissing" | "headerMissing";
      readonly facts: Facts;
    }
  /** The sheet is not the one that the person saw. */
  | { readonly outcome: "conflict" };

/**
 * Writes one setting or one mute, or takes it away, and makes the sheet of settings where there is none.
 *
 * Nothing is written when the sheet has changed since it was shown. Rows, columns and words of one's own stay as they are.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown.
 */
export function writeSetting(workbook: Workbook, edit: SettingEdit, revision: string): SettingOutcome {
  const outcome = workbook.exclusively((): SettingOutcome => {
    const book = openBook(workbook);
    const sheet = book.sheets.settings;
    const seen = book.cells("settings");
    if (sheetRevision(seen) !== revision) return { outcome: "conflict" };
    if (sheet && seen && findSettings(seen)) return writeOn(workbook, sheet, seen, edit);
    const isBlankSheet = seen?.every((row) => row.every(isBlank)) ?? false;
    // A sheet that only has the name of ours, and something else on it, is left alone.
    if (sheet?.role !== "settings" || isBlankSheet)
      return writeAnew(workbook, book.language(), isBlankSheet ? sheet : null, edit);
    return { outcome: "refused", code: "headerMissing", facts: { sheet: sheet.name } };
  });
  return outcome ?? { outcome: "refused", code: "busy", facts: {} };
}

function writeOn(workbook: Workbook, sheet: SheetInfo, values: Grid, edit: SettingEdit): SettingOutcome {
  const plan = planOn(values, edit, languageOfTable(values));
  if ("refused" in plan) return { outcome: "refused", code: plan.refused, facts: plan.facts };
  const before = plainGrid(values, workbook.formulas(sheet.id));
  // Found by its name so far; from now on it may be renamed.
  if (sheet.role === null) workbook.assignRole(sheet.id, "settings");
  writeChanges(workbook, sheet.id, before, plan.changes);
  return { outcome: "done", undo: invertChanges(before, plan.changes) };
}

/** Makes the sheet, or takes a blank one that is there, and writes on it. */
function writeAnew(workbook: Workbook, language: Language, blank: SheetInfo | null, edit: SettingEdit): SettingOutcome {
  const content = settingsContent(language);
  const plan = planOn(content, edit, language);
  if ("refused" in plan) return { outcome: "refused", code: plan.refused, facts: plan.facts };
  const before = plainGrid(content, []);
  const sheet = blank?.id ?? workbook.addSheet(sheetWords.settings[language], "settings", content);
  if (blank) {
    const cells = content.flatMap((row, at) => row.map((value, column) => ({ row: at + 1, column: column + 1, value })));
    workbook.edit(blank.id, cells);
    if (blank.role === null) workbook.assignRole(blank.id, "settings");
  }
  writeChanges(workbook, sheet, before, plan.changes);
  return { outcome: "done", undo: invertChanges(before, plan.changes) };
}

function planOn(values: Grid, edit: SettingEdit, language: Language): SettingPlan {
  if (edit.kind === "replay") return { changes: edit.changes };
  const table = findSettings(values);
  return table ? planSettingEdit(values, table, edit, language) : { changes: [] };
}
