import { describe, expect, test } from "vitest";
import { fiscalQuarter, fiscalYear } from "../../src/engine/fiscal-year.ts";
import { addMonths, daysInMonth, dayToMonth, monthLabel, monthOf, monthStartDay } from "../../src/engine/month.ts";

describe("month", () => {
  test("numbers months so that the next one is one more, over the turn of the year too", () => {
    expect(monthOf(2027, 1)).toBe(monthOf(2026, 12) + 1);
    expect(monthLabel(addMonths(monthOf(2026, 11), 3))).toBe("2027-02");
    expect(monthLabel(addMonths(monthOf(2026, 1), -1))).toBe("2025-12");
  });

  test.each([
    ["1970-01", 0, 31],
    ["2000-02", 10_988, 29],
    ["1900-02", -25_536, 28],
    ["2024-02", 19_754, 29],
    ["2026-10", 20_727, 31],
  ])("%s starts on day %d and has %d days", (label, start, days) => {
    const month = dayToMonth(start);
    expect(monthLabel(month)).toBe(label);
    expect(monthStartDay(month)).toBe(start);
    expect(daysInMonth(month)).toBe(days);
    expect(dayToMonth(start - 1)).toBe(month - 1);
  });

  test("agrees with Date on every day from 1850 to 2150", () => {
    const last = Date.UTC(2150, 0, 1) / 86_400_000;
    for (let day = Date.UTC(1850, 0, 1) / 86_400_000; day < last; day++) {
      const date = new Date(day * 86_400_000);
      if (dayToMonth(day) !== monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1)) expect.fail(`wrong month for day ${day}`);
    }
  });
});

describe("fiscal year", () => {
  // pandas Period.qyear, frequency Q-MAR: methods.json dev-time-02.
  test.each([
    [2017, 4, 2017, 1],
    [2018, 3, 2017, 4],
    [2018, 4, 2018, 1],
    [2024, 12, 2024, 3],
    [2025, 1, 2024, 4],
  ])("%d-%d lies in %d年度, quarter %d", (year, month, fiscal, quarter) => {
    expect(fiscalYear(monthOf(year, month))).toBe(fiscal);
    expect(fiscalQuarter(monthOf(year, month))).toBe(quarter);
  });

  test("is the calendar year when it starts in January", () => {
    expect(fiscalYear(monthOf(2025, 1), 1)).toBe(2025);
    expect(fiscalQuarter(monthOf(2025, 12), 1)).toBe(4);
  });
});
