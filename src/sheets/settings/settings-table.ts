import { wordFinder } from "#language";
import { muteWords, type SettingName, settingsHeaders, settingWords } from "../../language/words/settings-words.ts";
import { cellError, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, type TableHeader, usedHeight } from "../cells/table.ts";

export type SettingsField = keyof typeof settingsHeaders;

/** A row of the sheet of settings in which something is named. */
export interface SettingsRow {
  /** Counted from 1. */
  readonly row: number;
  /** What the row settles; null for a name that we do not know. */
  readonly setting: SettingName | "mute" | null;
  /** As it is typed. */
  readonly name: string;
  readonly value: unknown;
  readonly reason: string;
}

export interface SettingsTable {
  readonly header: TableHeader<SettingsField>;
  readonly rows: readonly SettingsRow[];
}

/** Finds the table of settings; its rows may stand in any order, beside and between rows of one's own. Null for another table. */
export function findSettings(grid: RawGrid): SettingsTable | null {
  const header = findHeader(grid, settingsHeaders, (columns) => columns.has("setting") && columns.has("value"));
  if (!header) return null;
  const find = wordFinder({ ...settingWords, ...muteWords });
  const cell = (cells: readonly unknown[], field: SettingsField): unknown => cells[header.columns.get(field) ?? -1] ?? "";
  const rows = grid.slice(header.row + 1, usedHeight(grid)).flatMap((cells, at): SettingsRow[] => {
    const name = textOf(cell(cells, "setting"));
    if (name === "") return [];
    const reason = textOf(cell(cells, "reason"));
    return [
      {
        row: header.row + at + 2,
        setting: find(name)?.meaning ?? null,
        name,
        value: cell(cells, "value"),
        reason: cellError(reason) === null ? reason : "",
      },
    ];
  });
  return { header, rows };
}

/** The column that a problem of the settings is about, counted from 1. */
export function settingsColumn(grid: RawGrid, column: string): number {
  const columns = findSettings(grid)?.header.columns;
  return (columns?.get(column === "setting" || column === "reason" ? column : "value") ?? 0) + 1;
}
