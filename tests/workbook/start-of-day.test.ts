import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDate } from "../../src/localhost/apps-script/format-date.ts";
import { calendarDayOf, DAY } from "../../src/sheets/cells/calendar-day.ts";
import { startOfDay } from "../../src/workbook/start-of-day.ts";

/** As the add-on has it, from the local spreadsheet. */
beforeAll(() => Object.assign(globalThis, { Utilities: { formatDate } }));
afterAll(() => Reflect.deleteProperty(globalThis, "Utilities"));

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
const startIn = (timeZone: string, text: string): string => startOfDay(dayOf(text), timeZone).toISOString();

describe("the moment at which a day begins", () => {
  test("is midnight where the spreadsheet is", () => {
    expect(startIn("Asia/Tokyo", "2026-11-04")).toBe("2026-11-03T15:00:00.000Z");
    expect(startIn("America/New_York", "2026-11-04")).toBe("2026-11-04T05:00:00.000Z");
    expect(startIn("Asia/Kathmandu", "2026-11-04")).toBe("2026-11-03T18:15:00.000Z");
    expect(startIn("Etc/UTC", "2026-11-04")).toBe("2026-11-04T00:00:00.000Z");
  });

  test("is right on the day the clock is changed, east and west of Greenwich", () => {
    // Sydney changes at 02:00 on 4 October, New York on 1 November, London on 25 October 2026.
    expect(startIn("Australia/Sydney", "2026-10-04")).toBe("2026-10-03T14:00:00.000Z");
    expect(startIn("Australia/Sydney", "2026-10-05")).toBe("2026-10-04T13:00:00.000Z");
    expect(startIn("America/New_York", "2026-11-01")).toBe("2026-11-01T04:00:00.000Z");
    expect(startIn("Europe/London", "2026-10-25")).toBe("2026-10-24T23:00:00.000Z");
  });

  test("is read back as the same day in every time zone that sheets are kept in", () => {
    const zones = [
      "Asia/Tokyo",
      "America/Los_Angeles",
      "Australia/Sydney",
      "Europe/Berlin",
      "Pacific/Auckland",
      "America/St_Johns",
    ];
    fc.assert(
      fc.property(fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2060-12-31") }), fc.constantFrom(...zones), (day, zone) => {
        expect(calendarDayOf(startOfDay(day, zone).getTime())).toBe(day);
      }),
    );
  });
});
