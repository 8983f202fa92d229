import { type Language, say } from "#language";
import type { Book } from "../../actions/book/open-book.ts";
import { type SettingRefusal, valueWord } from "../../actions/editing/plan-setting-edit.ts";
import type { SettingEdit } from "../../actions/editing/setting-edit.ts";
import type { OwnSheetOutcome } from "../../actions/editing/write-own-sheet.ts";
import { writeSetting } from "../../actions/editing/write-setting.ts";
import { formatMonth } from "../../language/formats/format-month.ts";
import { settingSentences } from "../../language/words/setting-sentences.ts";
import { type SettingName, settingHints, settingWords } from "../../language/words/settings-words.ts";
import { choiceWords } from "../../sheets/settings/read-setting-value.ts";
import { readSettings } from "../../sheets/settings/read-settings.ts";
import { defaultSettings, limitsOf } from "../../sheets/settings/settings.ts";
import type { SettingField, SettingRequest } from "../wire/settings-wire.ts";
import type { EditAnswer } from "../wire/wire.ts";
import type { Editing } from "./editing.ts";

/** The settings as a form asks for them. */
export function answerSettings(book: Book, language: Language): readonly SettingField[] {
  const { given } = readSettings(book.cells("settings"), book.language());
  const limits = limitsOf(given.phase ?? null);
  const standards: Readonly<Record<SettingName, string | number>> = {
    ...limits,
    language: settingSentences.asTree[language],
    fiscalStart: sayValue("fiscalStart", String(defaultSettings(book.language()).fiscalStart), language),
    phase: sayValue("phase", "growth", language),
    factorLabel: settingSentences.factor[language],
    money: sayValue("money", "full", language),
  };
  return (Object.keys(settingWords) as SettingName[]).map((name) => ({
    name,
    label: settingWords[name][language],
    value: String(given[name] ?? ""),
    options: valuesOf(name).map((value) => ({ value, words: sayValue(name, value, language) })),
    standard: String(standards[name]),
  }));
}

/** Writes one setting or mute, and says what became of it. */
export function answerSetting(editing: Editing, { edit, revision }: SettingRequest): EditAnswer {
  const { workbook, language, freshState } = editing;
  const outcome = writeSetting(workbook, edit, revision);
  if (outcome.outcome === "refused") return { outcome: "refused", sentence: sayRefusal(outcome, language) };
  const state = freshState();
  if (outcome.outcome === "conflict") return { outcome: "conflict", sentence: settingSentences.conflict[language], state };
  const undo = { revision: state.settingsRevision, changes: outcome.undo, data: [] };
  return { outcome: "done", state, sentence: sayDone(edit, language), kpi: null, undo };
}

function sayDone(edit: SettingEdit, language: Language): string {
  if (edit.kind === "replay") return settingSentences.replayed[language];
  if (edit.kind !== "set") {
    const words = edit.kind === "mute" ? settingSentences.mutedNow : settingSentences.unmuted;
    return say(words, language, { check: `${edit.code} ${edit.kpi}`.trim() });
  }
  const { setting, value } = edit;
  const facts = { setting: settingWords[setting][language], value: sayValue(setting, value, language) };
  return say(value === "" ? settingSentences.cleared : settingSentences.set, language, facts);
}

type Refused = Extract<OwnSheetOutcome<SettingRefusal>, { readonly outcome: "refused" }>;

function sayRefusal({ code, facts }: Refused, language: Language): string {
  const { setting = "" } = facts;
  const hint = setting in settingHints ? settingHints[setting as SettingName][language] : "";
  return say(settingSentences[code], language, { ...facts, hint });
}

/** The values that a setting can have; none where it is a number to be typed. */
function valuesOf(name: SettingName): readonly string[] {
  if (name === "fiscalStart") return Array.from({ length: 12 }, (_, at) => String(at + 1));
  return name in choiceWords ? Object.keys(choiceWords[name as keyof typeof choiceWords]) : [];
}

function sayValue(name: SettingName, value: string, language: Language): string {
  if (name !== "fiscalStart") return valueWord(name, value, language);
  return language === "ja" ? `${value}月` : formatMonth(Number(value) - 1, "en").replace(/ .*/, "");
}
