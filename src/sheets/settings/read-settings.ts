import type { Facts, Problem } from "#engine";
import type { Language } from "#language";
import type { SettingName } from "../../language/words/settings-words.ts";
import { cellError, excerpt, isBlank, type RawGrid } from "../cells/raw-grid.ts";
import { readMute } from "./read-mute.ts";
import { readSettingValue, type SettingValues } from "./read-setting-value.ts";
import { defaultSettings, limitsOf, type Mute, type Settings } from "./settings.ts";
import { findSettings, type SettingsRow } from "./settings-table.ts";

/** What is settled, and what of it could not be read. */
export interface SettingsReading {
  readonly settings: Settings;
  /** What of it is settled, and not a default. */
  readonly given: Partial<SettingValues>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the sheet of settings: one setting per row, columns found by their headers, names and values in either language.
 *
 * Never throws: a cell that cannot be used costs only itself. Its default counts, and it is listed with its place. A setting
 * that is given twice with different values counts as not given, so that the order of the rows makes no difference. A check
 * is silenced only where a reason says why.
 *
 * @param grid - Null where there is no sheet.
 * @param language - Of the spreadsheet, whose defaults count for what is not settled.
 */
export function readSettings(grid: RawGrid | null, language: Language): SettingsReading {
  const plain = defaultSettings(language);
  if (grid === null || grid.every((cells) => cells.every(isBlank))) return { settings: plain, given: {}, problems: [] };
  const table = findSettings(grid);
  if (!table) return { settings: plain, given: {}, problems: [settingProblem("settings-header", 1, "setting", {})] };

  const problems: Problem[] = [];
  const given = readValues(table.rows, problems);
  const { phase = plain.phase, language: ofReport, fiscalStart, factorLabel, money, ...limits } = given;
  const settings: Settings = {
    language: ofReport ?? plain.language,
    fiscalStart: fiscalStart ?? plain.fiscalStart,
    phase,
    factorLabel: factorLabel ?? plain.factorLabel,
    money: money ?? plain.money,
    limits: { ...limitsOf(phase), ...limits },
    mutes: readMutes(table.rows, problems),
  };
  return { settings, given, problems };
}

type SettingValue = SettingValues[SettingName];

function readValues(rows: readonly SettingsRow[], problems: Problem[]): Partial<SettingValues> {
  const given = new Map<SettingName, Set<SettingValue>>();
  for (const { row, setting, name, value } of rows) {
    if (setting === "mute" || isBlank(value)) continue;
    if (setting === null) {
      problems.push(settingProblem("unknown-setting", row, "setting", { found: excerpt(name) }));
      continue;
    }
    const read = cellError(value) === null ? readSettingValue(setting, value) : undefined;
    const variant = read === undefined ? "unreadable-setting" : isContrary(given, setting, read) ? "duplicate-setting" : null;
    if (variant !== null) problems.push(settingProblem(variant, row, setting, { setting, found: excerpt(value) }));
  }
  const settled = Array.from(given).filter(([, values]) => values.size === 1);
  return Object.fromEntries(settled.map(([setting, [value]]) => [setting, value])) as Partial<SettingValues>;
}

/** Notes a value; true when another row gives another one. */
function isContrary(given: Map<SettingName, Set<SettingValue>>, setting: SettingName, value: SettingValue | null): boolean {
  const values = given.get(setting) ?? new Set();
  if (value !== null) given.set(setting, values.add(value));
  return values.size > 1;
}

function readMutes(rows: readonly SettingsRow[], problems: Problem[]): readonly Mute[] {
  const mutes = new Map<string, Mute>();
  for (const { row, setting, value, reason } of rows) {
    if (setting !== "mute" || isBlank(value)) continue;
    const found = excerpt(value);
    const mute = readMute(value);
    if (!mute) problems.push(settingProblem("unreadable-mute", row, "value", { found }));
    else if (reason === "") problems.push(settingProblem("mute-without-reason", row, "reason", { found }));
    else {
      const key = `${mute.code} ${mute.kpi}`;
      mutes.set(key, mutes.get(key) ?? { ...mute, reason });
    }
  }
  return Array.from(mutes.values());
}

function settingProblem(variant: string, row: number, column: string, facts: Facts): Problem {
  const severity = variant === "unknown-setting" || variant === "mute-without-reason" ? "note" : "warning";
  return { code: "P-38", variant, severity, kpi: null, place: { table: "settings", row, column }, facts: { row, ...facts } };
}
