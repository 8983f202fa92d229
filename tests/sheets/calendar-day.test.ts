import { describe, expect, it, test } from "vitest";
import { calendarDayOf, sameTimeOfDay } from "../../src/sheets/cells/calendar-day.ts";
import { dayReader } from "../../src/sheets/cells/day-reader.ts";
import { localDays } from "../../src/sheets/cells/local-days.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const firstOfOctober = Date.UTC(2026, 9, 1) / DAY;

describe("the day of a date cell is right whatever the spreadsheet's time zone", () => {
  test.each([-10, -8, -5, -3.5, 0, 1, 5.5, 5.75, 9, 12, 13])("UTC%+d", (offset) => {
    expect(calendarDayOf(Date.UTC(2026, 9, 1) - offset * HOUR)).toBe(firstOfOctober);
  });
});

test("midnights an hour apart in summer have the same time of day, noon has not", () => {
  expect(sameTimeOfDay(Date.UTC(2026, 0, 1, 23), Date.UTC(2026, 6, 2, 0))).toBe(true);
  expect(sameTimeOfDay(Date.UTC(2026, 0, 1, 23, 30), Date.UTC(2026, 0, 9, 0, 15))).toBe(true);
  expect(sameTimeOfDay(Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 1, 12))).toBe(false);
});

describe("a column of dates", () => {
  const read = (cells: readonly unknown[]): unknown[] => {
    const grid = cells.map((cell) => [cell]);
    return cells.map(dayReader(grid, 0, 0, grid.length));
  };
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;

  it("of New York, over the change of the clock, is calendar days", () => {
    expect(read([new Date("2026-10-31T04:00:00Z"), new Date("2026-11-30T05:00:00Z")])).toEqual([
      day("2026-10-31"),
      day("2026-11-30"),
    ]);
  });

  it("with times of day has the days of the zone the script runs in", () => {
    const times = [new Date(2026, 9, 1, 0, 10), new Date(2026, 9, 1, 23, 50), new Date(2026, 9, 2, 12, 0)];
    expect(read(times)).toEqual([day("2026-10-01"), day("2026-10-01"), day("2026-10-02")]);
  });

  test.each([
    ["2011-12-09", "2011-12-09"],
    ["2011/12/9", "2011-12-09"],
    ["2011年12月9日", "2011-12-09"],
    ["２０１１／１２／０９", "2011-12-09"],
    ["2011-12-09 08:26:00", "2011-12-09"],
    ["2011-12", "2011-12-01"],
    ["平成23年12月", "2011-12-01"],
    [40_886, "2011-12-09"],
    [40_886.35, "2011-12-09"],
    [201_112, "2011-12-01"],
  ])("reads %s", (cell, expected) => {
    expect(read([cell])).toEqual([day(expected)]);
  });

  test.each(["2011-02-30", "2011-13-01", "soon", "#N/A", true, new Date(Number.NaN), "9".repeat(60)])(
    "does not guess at %s",
    (cell) => {
      expect(read([cell])).toEqual([undefined]);
    },
  );

  it("has null for blanks", () => {
    expect(read(["", null, undefined, " "])).toEqual([null, null, null, null]);
  });
});

describe("localDays", () => {
  it("counts the local days of two years hour by hour, days of 23 and 25 hours included", () => {
    const first = new Date(2026, 0, 1, 5).getTime();
    const last = new Date(2027, 11, 31, 23).getTime();
    const dayOf = localDays(first, last);
    for (let time = first; time <= last; time += HOUR) {
      const date = new Date(time);
      expect(dayOf(time)).toBe(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
    }
  });

  it("still answers when a typing mistake stretches the column over ten thousand years", () => {
    const dayOf = localDays(new Date(1900, 0, 1).getTime(), new Date(9999, 0, 1).getTime());
    expect(dayOf(new Date(2026, 9, 1, 12).getTime())).toBe(firstOfOctober);
  });
});
