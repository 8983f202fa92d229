import { daysInMonth, monthOf } from "./month.ts";

/** No way to write a month is longer, a time of day and a zone included. */
const LONGEST_MONTH = 40;

const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?`;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Two-digit years up to this one are in the 2000s, as in spreadsheets. */
const LAST_SHORT_YEAR_OF_2000 = 29;

/** The year before the first year of each era. */
const ERA_OFFSET: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  大正: 1911,
};

/** Year, month and perhaps day, as text from a label; null when the label has another shape. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads text as a calendar month or as a day in one.
 *
 * @param text - Trimmed, normal width, single spaces.
 * @returns Months since January of year 0, from 1900 to 2099; null when the text is no month.
 *
 * @example
 * readMonth("Oct-26") // => 24321
 * readMonth("H23.1") // => 24132
 * readMonth("2026-13") // => null
 */
export function readMonth(text: string): number | null {
  if (text.length > LONGEST_MONTH || !/\d|元/.test(text)) return null;
  const parts = readYearFirst(text) ?? readCompact(text) ?? readEra(text) ?? readYearLast(text) ?? readNamed(text);
  if (parts === null) return null;
  const { year, month, day } = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const index = monthOf(year, month);
  return day >= 1 && day <= daysInMonth(index) ? index : null;
}

/** 2026-10, 2026/1, 2026.10, 2026年10月末, 2026-10-31, 2026年10月31日 08:00. */
function readYearFirst(text: string): Parts | null {
  const numeric = yearFirst().exec(text);
  return numeric === null ? null : parts(numeric[1], numeric[2], numeric[3]);
}

/** 202610 and 20261031. */
function readCompact(text: string): Parts | null {
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  return compact === null ? null : parts(compact[1], compact[2], compact[3]);
}

/** 令和8年10月, R8.10, 平成元年1月. Years past the end of an era are counted on, as plans and forecasts do. */
function readEra(text: string): Parts | null {
  const era =
    /^(令和|平成|昭和|[RH])\s?(元|\d{1,2})(?:年\s?|[./-])(\d{1,2})(?:月?(?:度|分|末)?|(?:月\s?|[./-])(\d{1,2})日?)$/i.exec(text);
  if (era === null) return null;
  const offset = ERA_OFFSET[(era[1] ?? "").toUpperCase()] ?? 0;
  return parts(String(offset + (era[2] === "元" ? 1 : Number(era[2]))), era[3], era[4]);
}

/** 10/2026, 31-03-2019, 03/31/2019; which number is the day must follow from the numbers. */
function readYearLast(text: string): Parts | null {
  const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthAndYear !== null) return parts(monthAndYear[2], monthAndYear[1], undefined);
  const date = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (date === null) return null;
  const [, first, , second, year] = date;
  if (Number(first) > 12 || first === second) return parts(year, second, first);
  return Number(second) > 12 ? parts(year, first, second) : null;
}

/** Oct 2026, October 2026, Oct-26, Oct '26, 2026 Oct, Oct 31, 2026, 31 Oct 2026. */
function readNamed(text: string): Parts | null {
  const nameFirst = /^([a-z]{3,9})\.?(?:[ -](\d{1,2}),)?[ -]?(\d{4}|'?\d{2})$/i.exec(text);
  if (nameFirst !== null) return named(nameFirst[1], nameFirst[3], nameFirst[2]);
  const yearFirst = /^(\d{4})[ -]?([a-z]{3,9})\.?$/i.exec(text);
  if (yearFirst !== null) return named(yearFirst[2], yearFirst[1], undefined);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  return dayFirst === null ? null : named(dayFirst[2], dayFirst[3], dayFirst[1]);
}

function named(name: string | undefined, year: string | undefined, day: string | undefined): Parts | null {
  const month = monthNamed((name ?? "").toLowerCase());
  return month === 0 ? null : parts(fullYear(year ?? ""), String(month), day);
}

/** The place in the year of an English month name, whole or cut to three or more letters (`Sept`); 0 when there is none. */
function monthNamed(name: string): number {
  const names = "january february march april may june july august september october november december".split(" ");
  return names.findIndex((each) => each.startsWith(name)) + 1;
}

function fullYear(year: string): string {
  const digits = year.replace("'", "");
  if (digits.length === 4) return digits;
  return `${Number(digits) <= LAST_SHORT_YEAR_OF_2000 ? 20 : 19}${digits}`;
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
  return { year: Number(year), month: Number(month), day: day === undefined ? 1 : Number(day) };
}

function yearFirst(): RegExp {
  return new RegExp(`^(\\d{4})(?:年 ?|[-/.])(\\d{1,2})(?:月?(?:度|分|末)?|(?:月 ?|[-/.])(\\d{1,2})日?${TIME})$`);
}
