import { orderProblems } from "#engine";
import { checkTables } from "./check-tables.ts";
import type { RawGrid } from "./raw-grid.ts";
import { readSettings } from "./read-settings.ts";
import type { Settings } from "./settings.ts";
import { type Heard, splitMuted } from "./split-muted.ts";
import { languageOfTable } from "./table.ts";

/** What a spreadsheet has to tell its authors, as they have settled it. */
export interface SheetCheck extends Heard {
  readonly settings: Settings;
}

/**
 * Checks tree, data, settings and plan as a team has settled it: with its limits, and without what it has muted.
 *
 * @param treeGrid - Null for a tree that has no KPI yet: then only the settings are checked.
 */
export function checkSheets(
  treeGrid: RawGrid | null,
  dataGrid: RawGrid | null,
  settingsGrid: RawGrid | null,
  planGrid: RawGrid | null = null,
): SheetCheck {
  const { settings, problems } = readSettings(settingsGrid, languageOfTable(treeGrid ?? settingsGrid));
  const ofTables = treeGrid ? checkTables(treeGrid, dataGrid, settings.limits, planGrid).problems : [];
  return { settings, ...splitMuted(orderProblems([...ofTables, ...problems]), settings.mutes) };
}
