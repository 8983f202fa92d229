import type { Facts } from "#engine";
import type { Language } from "#language";
import type { Grid } from "#workbook";
import { muteWords, type SettingName, settingsHeaders, settingWords } from "../../language/words/settings-words.ts";
import { usedHeight } from "../../sheets/cells/table.ts";
import { readMute } from "../../sheets/settings/read-mute.ts";
import { choiceWords, readSettingValue } from "../../sheets/settings/read-setting-value.ts";
import type { SettingsField, SettingsTable } from "../../sheets/settings/settings-table.ts";
import { cellsChange } from "./cells-change.ts";
import { clearRow } from "./clear-row.ts";
import type { SettingEdit } from "./setting-edit.ts";
import { settingNote } from "./settings-content.ts";
import type { PlainCell, PlainCellEdit, SheetChange } from "./sheet-change.ts";

/** Why an edit of the settings cannot be made. */
export type SettingRefusal = "unreadable" | "reasonMissing";

/** An edit of the settings as changes of their sheet. */
type SettingPlan = { readonly changes: readonly SheetChange[] } | { readonly refused: SettingRefusal; readonly facts: Facts };

type Silence = Extract<SettingEdit, { readonly kind: "mute" | "unmute" }>;

/**
 * Plans an edit of the settings: only the cells of their own rows are touched. What is not in the table yet goes below it.
 *
 * @param language - Of the sheet.
 */
export function planSettingEdit(
  grid: Grid,
  table: SettingsTable,
  edit: Exclude<SettingEdit, { readonly kind: "replay" }>,
  language: Language,
): SettingPlan {
  if (edit.kind === "set") return planValue(grid, table, edit, language);
  if (edit.kind === "unmute") return { changes: planUnmute(grid, table, edit) };
  return edit.reason.trim() === "" ? { refused: "reasonMissing", facts: {} } : { changes: planMute(grid, table, edit, language) };
}

function planValue(
  grid: Grid,
  table: SettingsTable,
  { setting, value }: Extract<SettingEdit, { readonly kind: "set" }>,
  language: Language,
): SettingPlan {
  const read = readSettingValue(setting, value);
  if (read === undefined) return { refused: "unreadable", facts: { setting, found: value } };
  const cell = read === null ? "" : typeof read === "number" ? read : valueWord(setting, read, language);
  // A setting that stands there twice must not contradict itself.
  const rows = table.rows.filter((row) => row.setting === setting).map(({ row }) => row);
  const edits = rows.flatMap((row) => put(grid, table, row, { value: cell }, language));
  if (rows.length > 0) return { changes: cellsChange(edits) };
  if (read === null) return { changes: [] };
  const added = { setting: settingWords[setting][language], value: cell, reason: settingNote(setting, language) };
  return { changes: cellsChange(put(grid, table, usedHeight(grid) + 1, added, language)) };
}

/** A value in the words of a language, as far as it has words. */
export function valueWord(setting: SettingName, value: string, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> =
    setting in choiceWords ? choiceWords[setting as keyof typeof choiceWords] : {};
  return words[value]?.[language] ?? value;
}

function planMute(grid: Grid, table: SettingsTable, edit: Extract<Silence, { kind: "mute" }>, language: Language): SheetChange[] {
  const [row = usedHeight(grid) + 1] = rowsOf(table, edit);
  const value = `${edit.code} ${edit.kpi}`.trim();
  const silence = { setting: muteWords.mute[language], value, reason: edit.reason.trim() };
  return cellsChange(put(grid, table, row, silence, language));
}

/** From the bottom up, so that no row number changes before its turn. */
function planUnmute(grid: Grid, table: SettingsTable, edit: Silence): SheetChange[] {
  const ours = [...table.header.columns.values()];
  return rowsOf(table, edit)
    .reverse()
    .flatMap((row) => clearRow(grid, row, ours));
}

function rowsOf({ rows }: SettingsTable, { code, kpi }: Silence): number[] {
  return rows.flatMap(({ setting, value, row }) => {
    const mute = setting === "mute" ? readMute(value) : null;
    return mute?.code === code && mute.kpi === kpi ? [row] : [];
  });
}

/** The cells of a row by what their columns hold. A table without reasons gets a column for them behind all others. */
function put(
  grid: Grid,
  { header }: SettingsTable,
  row: number,
  values: Partial<Record<SettingsField, PlainCell>>,
  language: Language,
): PlainCellEdit[] {
  const behind = (grid[0]?.length ?? 0) + 1;
  return (Object.entries(values) as [SettingsField, PlainCell][]).flatMap(([field, value]) => {
    const column = header.columns.get(field);
    if (column !== undefined) return [{ row, column: column + 1, value }];
    return [
      { row: header.row + 1, column: behind, value: settingsHeaders[field][language] },
      { row, column: behind, value },
    ];
  });
}
