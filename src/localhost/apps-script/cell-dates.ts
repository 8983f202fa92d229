import { machineTimeZone } from "../spreadsheet/time-zones.ts";

/*
 * A cell knows a day and a time and no zone. A script is given the moment at which clocks in the zone of the file show them; in
 * which zone the script then reads that moment is another matter.
 */

const DAY = 86_400_000;
/** Midnight of 1899-12-30, from which sheets count days. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The zone of this realm's own clock. */
const ownZone = machineTimeZone();

/** The moment at which clocks in the zone show what the cell shows, in milliseconds since 1970. */
export function momentOf(serial: number, zone: string): number {
  const shown = EPOCH + Math.round(serial * DAY);
  if (zone === ownZone) return ownMomentOf(new Date(shown));
  // The clock may have been changed between the first guess and the moment itself.
  return shown - ahead(shown - ahead(shown, zone), zone);
}

/** What clocks in the zone show at the moment, as cells count it. */
export function serialOf(moment: Date, zone: string): number {
  const shown = zone === ownZone ? shownByOwnClock(moment) : moment.getTime() + ahead(moment.getTime(), zone);
  return (shown - EPOCH) / DAY;
}

/** The same fields, not read in UTC but on this realm's clock, which is much faster than to ask for another zone. */
function ownMomentOf(shown: Date): number {
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
    shown.getUTCSeconds(),
    shown.getUTCMilliseconds(),
  ).getTime();
}

function shownByOwnClock(moment: Date): number {
  return Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
    moment.getMilliseconds(),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds the zone is ahead of UTC then. */
function ahead(time: number, zone: string): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  formats.set(zone, format);
  const [, sign, ...parts] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(time)) ?? [];
  const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  const size = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return (sign === "-" ? -size : size) * 1000;
}
