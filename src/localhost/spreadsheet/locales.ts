import { DEFAULT_LOCALES } from "./engine.ts";
import { SpreadsheetError } from "./spreadsheet-error.ts";

/** A spreadsheet locale in o-spreadsheet's terms. */
export type Locale = (typeof DEFAULT_LOCALES)[number];

/** What o-spreadsheet does not bring, after the Unicode CLDR patterns of each language. */
const furtherLocales: readonly Locale[] = [
  {
    name: "Japanese",
    code: "ja_JP",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "yyyy/mm/dd",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
  {
    name: "German",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "Russian",
    code: "ru_RU",
    thousandsSeparator: " ",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "English (UK)",
    code: "en_GB",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
];

/** The locale of a code such as `ja_JP`; a bare language (`ja`) stands for its first locale. */
export function localeOf(code: string): Locale {
  const wanted = code.replace("-", "_");
  const all = [...DEFAULT_LOCALES, ...furtherLocales];
  const found = all.find((locale) => locale.code === wanted) ?? all.find((locale) => locale.code.startsWith(`${wanted}_`));
  if (found === undefined) throw new SpreadsheetError(`The local host does not know the locale "${code}".`);
  return found;
}
