import { describe, expect, test } from "vitest";
import { readNumber } from "../../src/engine/read-number.ts";

describe("readNumber reads", () => {
  test.each([
    ["1,200円", 1200],
    ["¥1,200", 1200],
    ["￥１，２００", 1200],
    ["\\1,200", 1200],
    ["-¥1,200", -1200],
    ["¥-1,200", -1200],
    ["12.5%", 0.125],
    ["45.07%", 0.4507],
    ["５６．９１％", 0.5691],
    ["▲０．６％", -0.006],
    ["+33.2%", 0.332],
    ["2.5%/月", 0.025],
    ["１２３", 123],
    ["▲300", -300],
    ["△300", -300],
    ["−300", -300],
    ["(300)", -300],
    ["（１２．５％）", -0.125],
    ["1.2億", 120_000_000],
    ["3.4百万円", 3_400_000],
    ["12,883百万円", 12_883_000_000],
    ["25万", 250_000],
    ["1億2,345万円", 123_450_000],
    ["176億2,900万円", 17_629_000_000],
    ["39万9,420件", 399_420],
    ["5千万円", 50_000_000],
    ["10億円", 1_000_000_000],
    ["1,200千円", 1_200_000],
    ["1兆2億3万4", 1_000_200_030_004],
    ["1,234.5", 1234.5],
    ["1,234.56 USD", 1234.56],
    ["$1.2M", 1_200_000],
    ["25k", 25_000],
    ["3 billion", 3_000_000_000],
    ["１，３０２人", 1302],
    ["£５６９，４４５．０４", 569_445.04],
    ["　595,500.76 ", 595_500.76],
    ["12,000円/社", 12_000],
    ["15件／月", 15],
    ["3ヶ月", 3],
    ["1.5倍", 1.5],
    ["1.2e3", 1200],
    ["1.2E+05", 120_000],
    [".5", 0.5],
    ["-0", 0],
    ["007", 7],
  ])("%s as %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test("points as points, because a difference of rates is not a rate", () => {
    expect(readNumber("-8.0pt")).toBe(-8);
    expect(readNumber("８ポイント")).toBe(8);
    expect(readNumber("8ﾎﾟｲﾝﾄ")).toBe(8);
  });

  test("a figure rounded in words as it stands", () => {
    expect(readNumber("47万2,000件超")).toBe(472_000);
    expect(readNumber("約1,200")).toBe(1200);
    expect(readNumber("300円程度")).toBe(300);
  });

  test("a number as itself, unless it is not finite", () => {
    expect(readNumber(0.1)).toBe(0.1);
    expect(readNumber(Number.NaN)).toBeUndefined();
    expect(readNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
  });
});

describe("readNumber takes for blank", () => {
  test.each([[""], [" "], ["　 "], ["-"], ["－"], ["−"], ["–"], ["—"], ["―"], ["ー"], ["--"]])("%j", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test("an empty cell", () => {
    expect(readNumber(null)).toBeNull();
  });
});

describe("readNumber refuses", () => {
  test.each([
    ["wrong groups", "1,23"],
    ["wrong groups", "1,2345"],
    ["groups by spaces", "1 234"],
    ["two signs", "-(300)"],
    ["two signs", "▲-300"],
    ["an error", "#N/A"],
    ["an error", "#DIV/0!"],
    ["a month", "10月"],
    ["a month", "2026-10"],
    ["a year", "2026年"],
    ["a time", "12:30"],
    ["a fraction", "1/2"],
    ["a lower limit", "1,000件以上"],
    ["an upper limit", "5件未満"],
    ["parts in the wrong order", "1万2億"],
    ["a part larger than its place", "1億20,000万"],
    ["a decimal part followed by another", "1.2億3,000万"],
    ["a percentage of something", "5%円"],
    ["an unknown unit", "12杯分くらい"],
    ["a scale without a number", "百万円"],
    ["a superscript", "10²"],
    ["a number in a circle", "①"],
    ["a number too large for a double", "1e400"],
    ["hexadecimal", "0x10"],
    ["a word", "Infinity"],
    ["a word", "合計"],
    ["brackets without a number", "()"],
  ])("%s: %s", (_, text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test("booleans and days", () => {
    expect(readNumber(true)).toBeUndefined();
    expect(readNumber({ day: 20_000 })).toBeUndefined();
  });
});
