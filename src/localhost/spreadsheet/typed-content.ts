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
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

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

/** A formula in the locale's writing (`=SUM(1,5;2)`) as o-spreadsheet keeps it (`=SUM(1.5,2)`). */
export function canonicalFormula(formula: string, locale: Locale): string {
  if (locale.decimalSeparator === "." && locale.formulaArgSeparator === ",") return withCommas(formula, locale);
  let canonical = "";
  for (const token of tokenize(formula, locale)) {
    if (token.type === "NUMBER") canonical += token.value.replace(locale.decimalSeparator, ".");
    else if (token.type === "ARG_SEPARATOR") canonical += ",";
    else if (token.type === "ARRAY_ROW_SEPARATOR") canonical += ";";
    else canonical += token.value;
  }
  return canonical;
}

/** Where arguments are separated by commas, Google Sheets takes semicolons too; between braces they separate rows. */
function withCommas(formula: string, locale: Locale): string {
  if (!formula.includes(";")) return formula;
  let canonical = "";
  let braces = 0;
  for (const { type, value } of tokenize(formula, locale)) {
    if (type === "LEFT_BRACE") braces++;
    if (type === "RIGHT_BRACE") braces--;
    canonical += value === ";" && braces === 0 ? "," : value;
  }
  return canonical;
}

function typedDate(serial: number, format: string | undefined, locale: Locale): TypedContent {
  const content = String(serial);
  if (isDateFormat(format)) return { content };
  if (Number.isInteger(serial)) return { content, format: locale.dateFormat };
  return { content, format: `${locale.dateFormat} ${locale.timeFormat}` };
}

function typedText(text: string, locale: Locale): TypedContent {
  const trimmed = text.trim();
  const signed = /^\+(.+)$/.exec(trimmed);
  if (signed?.[1] !== undefined && helpers.isNumber(signed[1], locale)) return typedText(signed[1], locale);
  if (helpers.isNumber(trimmed, locale)) return typedNumber(trimmed, locale);
  const date = typedMonthName(trimmed) ?? typedDottedDate(trimmed, locale);
  if (date !== null) return date;
  // A leading sign makes Sheets parse a formula; what is not one becomes an error there, and here.
  if (/^[+-]./.test(trimmed)) return { content: canonicalFormula(`=${trimmed}`, locale) };
  return { content: text };
}

function typedNumber(text: string, locale: Locale): TypedContent {
  if (locale.decimalSeparator === ".") return { content: text };
  const ungrouped = locale.thousandsSeparator ? text.split(locale.thousandsSeparator).join("") : text;
  return { content: ungrouped.replace(locale.decimalSeparator, ".") };
}

/** `Jan 2026` and `January 2026` are the first of the month; o-spreadsheet would keep them as text. */
function typedMonthName(text: string): TypedContent | null {
  const match = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(text);
  if (match === null) return null;
  const [, name = "", year = ""] = match;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const whole = new Date(Date.UTC(2000, month, 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  if (month < 0 || !whole.toLowerCase().startsWith(name.toLowerCase())) return null;
  return { content: String(serialOfDay(Number(year), month + 1, 1)), format: name.length > 3 ? "mmmm yyyy" : "mmm yyyy" };
}

/** `31.01.2026` where the locale writes dates with dots. */
function typedDottedDate(text: string, locale: Locale): TypedContent | null {
  const match = locale.dateFormat.includes(".") ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) : null;
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const serial = serialOfDay(year, month, day);
  const check = new Date(Date.UTC(1899, 11, 30 + serial));
  const exists = check.getUTCMonth() === month - 1 && check.getUTCDate() === day;
  return exists ? { content: String(serial), format: locale.dateFormat } : null;
}

/** Days from 1899-12-30 to the given day. */
function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
