import { isDate } from "./calendar-day.ts";

/**
 * A way to read cells that reads each content once: long tables say the same few months and days again and again.
 *
 * @param read - Gives the same for equal cells; two dates are equal when their times are.
 */
export function rememberCells<Reading>(read: (raw: unknown) => Reading): (raw: unknown) => Reading {
  const known = new Map<unknown, { readonly reading: Reading }>();
  return (raw) => {
    // A number is a cell of its own, so a time must not look like one of its days.
    const key = isDate(raw) ? raw.getTime() + 0.5 : raw;
    let found = known.get(key);
    if (!found) {
      found = { reading: read(raw) };
      known.set(key, found);
    }
    return found.reading;
  };
}
