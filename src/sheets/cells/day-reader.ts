import { monthStartDay, readPeriod } from "#engine";
import { calendarDayOf, DAY, isDate, sameTimeOfDay } from "./calendar-day.ts";
import { localDays } from "./local-days.ts";
import { isBlank, type RawGrid } from "./raw-grid.ts";

/** Spreadsheets count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
/** Serials of 1970-01-01 to 2099-12-31, the days that a number can be. */
const END_OF_SERIALS = 73_051;

const WRITTEN_DAY = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[T\s].*)?$/;

/** Whole days since 1970-01-01; null for a blank cell, undefined for one that is no date. */
export type DayReading = number | null | undefined;

/** What a column of dates says of a cell. */
export type ReadDay = (raw: unknown) => DayReading;

/** A column of dates that can be read before all of it is known. */
export interface DayColumn {
  /** Takes every date for a calendar day, as nearly all are. */
  readonly read: ReadDay;
  /** The way to read the column anew, where some date turned out to have a time of day; null where all are calendar days. */
  readonly anew: () => ReadDay | null;
}

/**
 * Prepares to read a column of dates.
 *
 * Dates that all have the same time of day (an hour apart in summer) are calendar days of the spreadsheet's time zone. A column
 * with real times of day has them in the zone the script runs in. Text such as `2011-12-09`, `2011/12/9` or `2011年12月9日`
 * and date serials are read too; a month (`2011-12`) is its first day.
 *
 * @param grid - The table.
 * @param column - From 0.
 * @param firstRow - First row of data, from 0.
 * @param endRow - The row after the last one.
 */
export function dayReader(grid: RawGrid, column: number, firstRow: number, endRow: number): ReadDay {
  const days = openDays();
  for (let row = firstRow; row < endRow; row++) days.read(grid[row]?.[column]);
  return days.anew() ?? days.read;
}

/** The same for a column so long that it should be looked at only once, as long as nothing in it has a time of day. */
export function openDays(): DayColumn {
  const readText = rememberDays();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let known = Number.NaN;
  let areDays = true;
  let [previous, previousDay] = [Number.NaN, Number.NaN];
  const noteTime = (time: number): number => {
    // Neighbouring rows are mostly of one day.
    if (time === previous) return previousDay;
    if (Number.isNaN(known)) known = time;
    areDays &&= sameTimeOfDay(time, known);
    if (time < first) first = time;
    if (time > last) last = time;
    [previous, previousDay] = [time, calendarDayOf(time)];
    return previousDay;
  };
  return {
    read: cellReader(readText, noteTime),
    anew: () => (areDays ? null : cellReader(readText, localDays(first, last))),
  };
}

function cellReader(readText: (text: string) => DayReading, dayOfTime: (time: number) => number): ReadDay {
  return (raw) => {
    if (typeof raw === "string") return raw === "" ? null : readText(raw);
    if (isDate(raw)) {
      const time = raw.getTime();
      return Number.isNaN(time) ? undefined : dayOfTime(time);
    }
    if (typeof raw === "number") return dayOfNumber(raw);
    return isBlank(raw) ? null : undefined;
  };
}

function dayOfNumber(value: number): number | undefined {
  if (value >= SERIAL_OF_1970 && value < END_OF_SERIALS) return Math.floor(value) - SERIAL_OF_1970;
  return dayOfMonth(value);
}

/** The same few days are written again and again; each way to write one is read once. */
function rememberDays(): (text: string) => DayReading {
  const known = new Map<string, DayReading>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found;
    const day = readWrittenDay(text);
    known.set(text, day);
    return day;
  };
}

function readWrittenDay(text: string): DayReading {
  const plain = text.length > 40 ? "" : text.normalize("NFKC").trim();
  if (plain === "") return text.trim() === "" ? null : undefined;
  const [, year, month, day] = WRITTEN_DAY.exec(plain) ?? [];
  if (year === undefined) return dayOfMonth(plain);
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // 31 February would roll over into March.
  return new Date(time).getUTCDate() === Number(day) && Number(month) <= 12 ? time / DAY : undefined;
}

function dayOfMonth(cell: string | number): number | undefined {
  const month = readPeriod(cell)?.month;
  return typeof month === "number" ? monthStartDay(month) : undefined;
}
