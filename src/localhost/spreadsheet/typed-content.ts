import { type CellValue, isDateFormat, isSerialDate } from "./cell-value.ts";
import { helpers, tokenize } from "./engine.ts";
import type { Locale } from "./locales.ts";

/** What is typed into a cell, in o-spreadsheet's own (US) writing; `format` only where typing sets one. */
export interface TypedContent {
  readonly content: string;
  readonly format?: string;
}

/** Text under this number format is kept as it is. */
const TEXT_FORMAT = "@";
/** How a date is shown that was not typed in any form of its own. */
export const DATE_FORMAT = "yyyy-mm-dd";

/**
 * What a cell gets when a value is written to it. Writing is typing: text that looks like a number, a date or a formula in
 * the spreadsheet's locale becomes one.
 * @param value - what the script wrote; `null` clears the cell
 * @param format - the cell's number format before the write
 */
export function typedContent(value: CellValue | null, format: string | undefined, locale: Locale): TypedContent {
  if (value === null || value === "") return { content: "" };
  if (isSerialDate(value)) return typedDate(value.serial, format, locale);
  if (typeof value === "number") return { content: Number.isFinite(value) ? String(value) : "#NUM!" };
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (value.startsWith("=")) return { content: canonicalFormula(value, locale) };
  if (value.startsWith("'") || format === TEXT_FORMAT) return { content: value };
  return typedText(value, locale);
}

/**
 * A formula in the locale's writing (`=SUM(1,5;2)`) as o-spreadsheet keeps it (`=SUM(1.5,2)`). A semicolon separates arguments
 * in every locale, and between braces rows; columns are separated by `\` where the comma is a decimal sign.
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  const enclosing: string[] = [];
  let canonical = "";
  for (const token of tokenize(formula, locale)) {
    if (token.type.startsWith("LEFT_")) enclosing.push(token.type);
    if (token.type.startsWith("RIGHT_")) enclosing.pop();
    canonical += canonicalToken(token, enclosing[enclosing.length - 1] === "LEFT_BRACE", locale);
  }
  return canonical;
}

function canonicalToken({ type, value }: ReturnType<typeof tokenize>[number], isInBraces: boolean, locale: Locale): string {
  if (type === "NUMBER") return value.replace(locale.decimalSeparator, ".");
  if (value === ";") return isInBraces ? ";" : ",";
  return type === "ARRAY_ROW_SEPARATOR" ? "," : value;
}

/**
 * A formula as a script writes it. That is the US form, in which a semicolon separates the rows of braces; one between
 * arguments can only be the form of the locale.
 */
export function scriptFormula(formula: string, locale: Locale): string {
  const outside = formula.replace(/"[^"]*"|'[^']*'|\{[^{}]*\}/g, "");
  return outside.includes(";") ? canonicalFormula(formula, locale) : formula;
}

function typedDate(serial: number, format: string | undefined, locale: Locale): TypedContent {
  const content = String(serial);
  if (isDateFormat(format)) return { content };
  if (Number.isInteger(serial)) return { content, format: locale.dateFormat };
  return { content, format: `${locale.dateFormat} ${locale.timeFormat}` };
}

function typedText(text: string, locale: Locale): TypedContent {
  const trimmed = withOneKindOfSpace(text.trim(), locale);
  const signed = /^\+(.+)$/.exec(trimmed);
  if (signed?.[1] !== undefined && helpers.isNumber(signed[1], locale)) return typedText(signed[1], locale);
  const date = typedMonthName(trimmed, locale) ?? typedDottedDate(trimmed, locale);
  if (date !== null) return date;
  if (helpers.isNumber(trimmed, locale)) return typedNumber(trimmed, locale);
  // A leading sign makes Sheets parse a formula; what is not one becomes an error there, and here.
  if (/^[+-]./.test(trimmed)) return { content: canonicalFormula(`=${trimmed}`, locale) };
  return { content: text };
}

/** Where thousands are set apart by a space, any kind of space will do. */
function withOneKindOfSpace(text: string, { thousandsSeparator }: Locale): string {
  if (thousandsSeparator?.trim() !== "") return text;
  return text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, thousandsSeparator);
}

function typedNumber(text: string, locale: Locale): TypedContent {
  if (locale.decimalSeparator === ".") return { content: text };
  const ungrouped = locale.thousandsSeparator ? text.split(locale.thousandsSeparator).join("") : text;
  return { content: ungrouped.replace(locale.decimalSeparator, ".") };
}

/** `Jan 2026` and `January 2026` are the first of the month, and so in the words of the locale; o-spreadsheet keeps them as text. */
function typedMonthName(text: string, locale: Locale): TypedContent | null {
  const [, name = "", year = ""] = /^(\p{L}{3,10})\.? (\d{4})$/u.exec(text) ?? [];
  const found = name === "" ? undefined : monthNames(locale).get(name.toLowerCase());
  if (found === undefined) return null;
  const format = found.isShort ? "mmm yyyy" : "mmmm yyyy";
  return { content: String(serialOfDay(Number(year), found.month, 1)), format };
}

interface MonthName {
  readonly month: number;
  readonly isShort: boolean;
}

const monthNamesByLocale = new Map<string, ReadonlyMap<string, MonthName>>();

/** Months by their names in English and in the locale, in small letters and without full stops. */
function monthNames({ code }: Locale): ReadonlyMap<string, MonthName> {
  const known = monthNamesByLocale.get(code);
  if (known !== undefined) return known;
  const names = new Map<string, MonthName>();
  for (const language of ["en", code.replace("_", "-")]) {
    for (const style of ["short", "long"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .format(Date.UTC(2000, month - 1))
          .toLowerCase()
          .replace(/\.$/, "");
        if (!names.has(name)) names.set(name, { month, isShort: style === "short" && name.length < 5 });
      }
    }
  }
  monthNamesByLocale.set(code, names);
  return names;
}

/** `31.01.2026`, and `01.2026` for a month, where the locale writes dates with dots. */
function typedDottedDate(text: string, locale: Locale): TypedContent | null {
  const match = locale.dateFormat.includes(".") ? /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text) : null;
  if (match === null) return null;
  const [day, month, year] = [match[1] ?? 1, match[2], match[3]].map(Number) as [number, number, number];
  const serial = serialOfDay(year, month, day);
  const check = new Date(Date.UTC(1899, 11, 30 + serial));
  const exists = check.getUTCMonth() === month - 1 && check.getUTCDate() === day;
  const format = match[1] === undefined ? "mm.yyyy" : locale.dateFormat;
  return exists ? { content: String(serial), format } : null;
}

/** Days from 1899-12-30 to the given day. */
function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
