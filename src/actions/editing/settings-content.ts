import { type Language, say } from "#language";
import type { Grid } from "#workbook";
import {
  moneyWords,
  type SettingName,
  settingNotes,
  settingsHeaders,
  settingWords,
} from "../../language/words/settings-words.ts";
import { defaultSettings, limitsOf, type Phase } from "../../sheets/settings/settings.ts";

/** What a sheet of settings holds when we make it: every setting with its default, and what it is about. */
export function settingsContent(language: Language): Grid {
  const { fiscalStart, money } = defaultSettings(language);
  const values: Partial<Record<SettingName, string | number>> = { fiscalStart, money: moneyWords[money][language] };
  const names = Object.keys(settingWords) as SettingName[];
  return [
    Object.values(settingsHeaders).map((words) => words[language]),
    ...names.map((name) => [settingWords[name][language], values[name] ?? "", settingNote(name, language)]),
  ];
}

/** What a setting does, and what counts while its value is blank: of a limit, in every phase that has one of its own. */
export function settingNote(name: SettingName, language: Language): string {
  const { fiscalStart } = defaultSettings(language);
  const standard = (phase: Phase): string | number => {
    const standards: Partial<Record<SettingName, number>> = { fiscalStart, ...limitsOf(phase) };
    return standards[name] ?? "";
  };
  return say(settingNotes[name], language, {
    value: standard("growth"),
    launch: standard("launch"),
    steady: standard("steady"),
  });
}
