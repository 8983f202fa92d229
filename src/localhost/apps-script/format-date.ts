import { isTimeZone } from "../spreadsheet/time-zones.ts";
import { refuse } from "./strict.ts";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: string;
  readonly monthName: string;
  /** Minutes ahead of UTC. */
  readonly offset: number;
  readonly zone: string;
}

/** What each letter of a pattern of Java's `SimpleDateFormat` stands for, given how often it is repeated. */
const letters: Readonly<Record<string, (moment: Moment, count: number) => string>> = {
  y: ({ year }, count) => (count === 2 ? pad(year % 100, 2) : pad(year, count)),
  M: ({ month, monthName }, count) => (count >= 4 ? monthName : count === 3 ? monthName.slice(0, 3) : pad(month, count)),
  d: ({ day }, count) => pad(day, count),
  H: ({ hour }, count) => pad(hour, count),
  h: ({ hour }, count) => pad(hour % 12 === 0 ? 12 : hour % 12, count),
  m: ({ minute }, count) => pad(minute, count),
  s: ({ second }, count) => pad(second, count),
  S: ({ millisecond }, count) => pad(millisecond, count),
  a: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  E: ({ weekday }, count) => (count >= 4 ? weekday : weekday.slice(0, 3)),
  u: ({ weekday }) => String(1 + weekdays.indexOf(weekday)),
  Z: ({ offset }) => offsetText(offset, ""),
  X: ({ offset }, count) => (offset === 0 ? "Z" : offsetText(offset, count === 3 ? ":" : "")),
  z: ({ zone }) => zone,
};
/** Letters that mean something to Java and nothing here: eras, weeks, days of the year, hours that begin at 1. */
const LETTERS_NOT_WRITTEN = "GYwWDFkKL";
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/**
 * A moment written for a time zone, as `Utilities.formatDate` does.
 * @param timeZone - a name such as `Asia/Tokyo` or `GMT+9`
 * @param format - a pattern such as `yyyy-MM-dd'T'HH:mm`
 */
export function formatDate(date: { getTime(): number }, timeZone: string, format: string): string {
  const moment = momentIn(date.getTime(), timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === "" ? "'" : (quoted ?? "");
    return (letters[letter] ?? refuseLetter(letter))(moment, run.length);
  });
}

function refuseLetter(letter: string): never {
  if (LETTERS_NOT_WRITTEN.includes(letter)) {
    throw new Error(`Utilities.formatDate with ${letter} is not implemented by the local host`);
  }
  refuse(`Illegal pattern character '${letter}'`);
}

function momentIn(time: number, timeZone: string): Moment {
  if (Number.isNaN(time)) refuse("Invalid argument: date. Should be of type: Date");
  const shift = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  const minutes = shift === null ? 0 : (shift[1] === "-" ? -1 : 1) * (Number(shift[2]) * 60 + Number(shift[3] ?? 0));
  const zone = shift === null ? timeZone : "UTC";
  if (!isTimeZone(zone)) throw new Error(`The time zone ${zone} is not known to the local host`);
  const parts = partsIn(time + minutes * 60_000, zone);
  const number = (name: string): number => Number(parts.get(name));
  const millisecond = ((time % 1000) + 1000) % 1000;
  const local = Date.UTC(number("year"), number("month") - 1, number("day"), number("hour"), number("minute"), number("second"));
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    hour: number("hour"),
    minute: number("minute"),
    second: number("second"),
    millisecond,
    weekday: parts.get("weekday") ?? "",
    monthName: new Date(local).toLocaleString("en-US", { month: "long", timeZone: "UTC" }),
    offset: Math.round((local + millisecond - time) / 60_000),
    zone: shift === null ? zoneAbbreviation(time, timeZone) : timeZone,
  };
}

function partsIn(time: number, timeZone: string): Map<string, string> {
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    weekday: "long",
  });
  return new Map(formatter.formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
}

function zoneAbbreviation(time: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(new Date(time));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
