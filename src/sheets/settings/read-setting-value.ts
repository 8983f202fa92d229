import { monthOfYear, readNumber, readPeriod } from "#engine";
import { type Language, type WordList, wordFinder } from "#language";
import {
  factorLabelWords,
  languageWords,
  moneyWords,
  phaseWords,
  type SettingName,
} from "../../language/words/settings-words.ts";
import { cellOf, isBlank, textOf } from "../cells/raw-grid.ts";
import type { FactorLabel, MoneyScale, Phase } from "./settings.ts";

/** What each setting holds once it is read. */
export interface SettingValues {
  readonly language: Language;
  readonly fiscalStart: number;
  readonly phase: Phase;
  readonly factorLabel: FactorLabel;
  readonly money: MoneyScale;
  readonly trackedPerTree: number;
  readonly trackedPerPerson: number;
  readonly flatPeriods: number;
}

/** A limit beyond this is no limit. */
const LARGEST_LIMIT = 10_000;

/** The settings that are one of a few words. */
export const choiceWords = {
  language: languageWords,
  phase: phaseWords,
  factorLabel: factorLabelWords,
  money: moneyWords,
} as const;

/**
 * Reads the value of a setting, in either language.
 *
 * @returns Null for a blank; undefined for what cannot be used.
 */
export function readSettingValue<Name extends SettingName>(name: Name, raw: unknown): SettingValues[Name] | null | undefined {
  if (isBlank(raw)) return null;
  return readValue(name, raw) as SettingValues[Name] | null | undefined;
}

function readValue(name: SettingName, raw: unknown): SettingValues[SettingName] | null | undefined {
  switch (name) {
    case "language":
    case "phase":
    case "factorLabel":
    case "money":
      return wordFinder(choiceWords[name] as WordList<string>)(textOf(raw))?.meaning as SettingValues[typeof name] | undefined;
    case "fiscalStart":
      return readMonthOfYear(raw);
    default:
      return wholeNumber(raw, LARGEST_LIMIT);
  }
}

/** 4, 4月, April, or any day or month of a year. */
function readMonthOfYear(raw: unknown): number | null | undefined {
  const typed = textOf(raw).normalize("NFKC").replace(/月$/, "");
  const number = wholeNumber(typed, 12);
  if (number !== undefined) return number;
  const month = readPeriod(cellOf(raw))?.month ?? readPeriod(`${typed} 2000`)?.month;
  return typeof month === "number" ? monthOfYear(month) : undefined;
}

function wholeNumber(raw: unknown, largest: number): number | null | undefined {
  const number = readNumber(cellOf(raw));
  if (number === null || number === undefined) return number;
  return Number.isInteger(number) && number >= 1 && number <= largest ? number : undefined;
}
