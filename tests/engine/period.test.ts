import { describe, expect, test } from "vitest";
import { readPeriod } from "../../src/engine/period.ts";

describe("readPeriod", () => {
  test.each([
    ["2026-10", "2026-10"],
    ["2026/10", "2026-10"],
    ["2026/1", "2026-01"],
    ["2026.10", "2026-10"],
    ["2026年10月", "2026-10"],
    ["2026年10月度", "2026-10"],
    ["2021年12月末", "2021-12"],
    ["２０２６年１０月", "2026-10"],
    ["2026-10-31", "2026-10"],
    ["2026年10月31日", "2026-10"],
    ["2010-12-01 08:26:00", "2010-12"],
    ["2026-10-31T00:00:00Z", "2026-10"],
    ["202610", "2026-10"],
    ["10/2026", "2026-10"],
    ["31-03-2019", "2019-03"],
    ["03/31/2019", "2019-03"],
    ["05/05/2026", "2026-05"],
    ["Oct 2026", "2026-10"],
    ["October 2026", "2026-10"],
    ["Sept. 2026", "2026-09"],
    ["Oct-26", "2026-10"],
    ["Oct-99", "1999-10"],
    ["31 Oct 2026", "2026-10"],
    ["Oct 31, 2026", "2026-10"],
    ["R8.10", "2026-10"],
    ["令和8年10月", "2026-10"],
    ["令和元年5月", "2019-05"],
    ["平成23年1月", "2011-01"],
    ["H23.1", "2011-01"],
  ])("reads %s as %s", (text, label) => {
    expect(readPeriod(text)?.label).toBe(label);
    expect(readPeriod(text)?.month).toBe(Number(label.slice(0, 4)) * 12 + Number(label.slice(5)) - 1);
  });

  test("reads a calendar day and a date serial, with or without a time of day", () => {
    expect(readPeriod({ day: 20_727 })).toEqual({ label: "2026-10", month: 24_321 });
    expect(readPeriod(46_296)?.label).toBe("2026-10");
    expect(readPeriod(46_326.99)?.label).toBe("2026-10");
    expect(readPeriod(202_610)?.label).toBe("2026-10");
  });

  test.each([
    ["before", "before"],
    ["実績", "実績"],
    ["Ａ案", "A案"],
    ["  two\n words ", "two words"],
    ["2023Q4", "2023Q4"],
    ["2026", "2026"],
    ["2026年度", "2026年度"],
    ["合計", "合計"],
    ["May", "May"],
    ["2026-13", "2026-13"],
    ["2026-02-30", "2026-02-30"],
    ["05/06/2026", "05/06/2026"],
    ["1001-01", "1001-01"],
    ["__proto__", "__proto__"],
  ])("keeps %j as the label %j", (text, label) => {
    expect(readPeriod(text)).toEqual({ label, month: null });
  });

  test("leaves small numbers, years and truncated months as text", () => {
    expect([1, 12, 2026, 2026.1, -5].map((value) => readPeriod(value))).toEqual(
      ["1", "12", "2026", "2026.1", "-5"].map((label) => ({ label, month: null })),
    );
  });

  test("takes nothing for blank but empty cells and white space", () => {
    expect([null, "", " 　"].map((cell) => readPeriod(cell))).toEqual([null, null, null]);
  });
});
