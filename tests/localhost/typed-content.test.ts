import { describe, expect, test } from "vitest";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { CellValue } from "../../src/localhost/spreadsheet/cell-value.ts";

const E1 = { sheetId: "Sheet1", row: 0, column: 4, rows: 1, columns: 1 };
const day = (serial: number) => ({ serial });

async function typed(text: CellValue | null, locale: string): Promise<readonly [CellValue, string]> {
  const { spreadsheet } = await openHeadless({ files: {}, locale });
  spreadsheet.cells.write(E1, [[text]]);
  return [spreadsheet.cells.value("Sheet1", 0, 4), spreadsheet.cells.displayValues(E1)[0]?.[0] ?? ""];
}

type Case = readonly [typed: CellValue | null, value: CellValue, shown: string];

const american: readonly Case[] = [
  ["5", 5, "5"],
  [" 5 ", 5, "5"],
  ["+5", 5, "5"],
  ["-5", -5, "-5"],
  ["1,234.5", 1234.5, "1234.5"],
  ["12.5%", 0.125, "12.50%"],
  ["$2.99", 2.99, "$2.99"],
  ["1e3", 1000, "1000"],
  ["00123", 123, "123"],
  ["'00123", "00123", "00123"],
  ["'=1+1", "=1+1", "=1+1"],
  ["=1+1", 2, "2"],
  ["true", true, "TRUE"],
  ["2026-01-31", day(46053), "2026-01-31"],
  ["1/31/2026", day(46053), "1/31/2026"],
  ["2026-01", day(46023), "2026-01"],
  ["Jan 2026", day(46023), "Jan 2026"],
  ["January 2026", day(46023), "January 2026"],
  ["Janitor 2026", "Janitor 2026", "Janitor 2026"],
  ["Sold 2026", "Sold 2026", "Sold 2026"],
  ["-", "-", "-"],
  ["-note", "#ERROR!", "#ERROR!"],
  ["@mention", "@mention", "@mention"],
  ["#N/A", "#N/A", "#N/A"],
  ["two\nlines", "two\nlines", "two\nlines"],
  [1e21, 1e21, "1000000000000000000000"],
  [0.1, 0.1, "0.1"],
  [Number.NaN, "#NUM!", "#NUM!"],
  [false, false, "FALSE"],
  [day(46053), day(46053), "1/31/2026"],
  [day(46053.5), day(46053.5), "1/31/2026 12:00:00 PM"],
  ["", "", ""],
  [null, "", ""],
];

const german: readonly Case[] = [
  ["1.234,5", 1234.5, "1234,5"],
  ["0,5", 0.5, "0,5"],
  ["12,5%", 0.125, "12,50%"],
  ["31.01.2026", day(46053), "31.01.2026"],
  ["31.02.2026", "31.02.2026", "31.02.2026"],
  ["01.2026", day(46023), "01.2026"],
  ["Dez 2026", day(46357), "Dec 2026"],
  ["Dezember 2026", day(46357), "December 2026"],
  ["=SUM(1,5;2)", 3.5, "3,5"],
  ["2026-01-31", day(46053), "2026-01-31"],
];

const french: readonly Case[] = [
  ["0,5", 0.5, "0,5"],
  ["31/01/2026", day(46053), "31/01/2026"],
  ["01/2026", day(46023), "01/2026"],
  ["févr. 2026", day(46054), "Feb 2026"],
  ["février 2026", day(46054), "February 2026"],
  ["1 234,5", 1234.5, "1234,5"],
  ["12 34", "12 34", "12 34"],
  ["1\u202f234,5", 1234.5, "1234,5"],
  ["=SUM(1,5;2)", 3.5, "3,5"],
];

const japanese: readonly Case[] = [
  ["1,234", 1234, "1234"],
  ["2026/01/31", day(46053), "2026/01/31"],
  ["売上", "売上", "売上"],
];

describe("Writing is typing in the spreadsheet's locale", () => {
  test.each(american)("en_US: %j is %j, shown as %j", async (text, value, shown) => {
    expect(await typed(text, "en_US")).toEqual([value, shown]);
  });
  test.each(german)("de_DE: %j is %j, shown as %j", async (text, value, shown) => {
    expect(await typed(text, "de_DE")).toEqual([value, shown]);
  });
  test.each(french)("fr_FR: %j is %j, shown as %j", async (text, value, shown) => {
    expect(await typed(text, "fr_FR")).toEqual([value, shown]);
  });
  test.each(japanese)("ja_JP: %j is %j, shown as %j", async (text, value, shown) => {
    expect(await typed(text, "ja_JP")).toEqual([value, shown]);
  });

  test("a locale that is not known is refused by name", async () => {
    await expect(openHeadless({ files: {}, locale: "xx_YY" })).rejects.toThrow('does not know the locale "xx_YY"');
  });

  test("formulas that scripts set are in the US form whatever the locale", async () => {
    const { spreadsheet } = await openHeadless({ files: {}, locale: "de_DE" });
    spreadsheet.cells.writeFormulas(E1, [["=SUM(1.5,2)"]]);
    expect(spreadsheet.cells.value("Sheet1", 0, 4)).toBe(3.5);
  });
});
