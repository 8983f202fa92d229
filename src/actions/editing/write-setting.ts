import type { Workbook } from "#workbook";
import { languageOfTable } from "../../sheets/cells/table.ts";
import { findSettings } from "../../sheets/settings/settings-table.ts";
import { planSettingEdit, type SettingRefusal } from "./plan-setting-edit.ts";
import type { SettingEdit } from "./setting-edit.ts";
import { settingsContent } from "./settings-content.ts";
import { type OwnSheetEdit, type OwnSheetOutcome, writeOwnSheet } from "./write-own-sheet.ts";

/**
 * Writes one setting or one mute, or takes it away, and makes the sheet of settings where there is none. Rows, columns and words
 * of one's own stay as they are.
 *
 * @param revision - What `sheetRevision` said of the sheet that was shown; where it has changed since, nothing is written.
 */
export function writeSetting(workbook: Workbook, edit: SettingEdit, revision: string): OwnSheetOutcome<SettingRefusal> {
  const plan: OwnSheetEdit<SettingRefusal>["plan"] = (values) => {
    if (edit.kind === "replay") return { changes: edit.changes };
    const table = findSettings(values);
    return table ? planSettingEdit(values, table, edit, languageOfTable(values)) : { changes: [] };
  };
  const hasTable: OwnSheetEdit<SettingRefusal>["hasTable"] = (values) => findSettings(values) !== null;
  return writeOwnSheet(workbook, { role: "settings", content: settingsContent, hasTable, plan }, revision);
}
