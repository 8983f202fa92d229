import { describe, expect, test } from "vitest";
import { formatDifference, formatNumber, formatPercent, formatPercentChange } from "../../src/language/formats/format-number.ts";

describe("numbers for readers", () => {
  test.each([
    { value: 1_201_200, unit: "円/月", ja: "1,201,200円", en: "¥1,201,200" },
    { value: 13_111.89, unit: "円/社", ja: "13,112円", en: "¥13,112" },
    { value: -300_000, unit: "円", ja: "▲300,000円", en: "−¥300,000" },
    { value: 1_161_817.38, unit: "GBP", ja: "1,161,817 GBP", en: "£1,161,817" },
    { value: 1_161_817.38, unit: "ポンド", ja: "1,161,817ポンド", en: "£1,161,817" },
    { value: 0.65, unit: "%", ja: "65.0%", en: "65.0%" },
    { value: 0.649_35, unit: "%", ja: "64.9%", en: "64.9%" },
    { value: 37_537.499_999_999_94, unit: "円", ja: "37,538円", en: "¥37,538" },
    { value: 274.73, unit: "社", ja: "275社", en: "275 社" },
    { value: 1.5, unit: "件/月", ja: "1.5件", en: "1.5 件" },
    { value: 48, unit: "社/人", ja: "48社/人", en: "48 社/人" },
    { value: 4297, unit: "customers", ja: "4,297 customers", en: "4,297 customers" },
    { value: 32.5, unit: "pt", ja: "32.5pt", en: "32.5pt" },
    { value: 0, unit: "円", ja: "0円", en: "¥0" },
    { value: -0, unit: "円", ja: "0円", en: "¥0" },
    { value: 7, unit: "", ja: "7", en: "7" },
    { value: null, unit: "円", ja: "", en: "" },
  ])("$value in $unit", ({ value, unit, ja, en }) => {
    expect([formatNumber(value, unit, "ja"), formatNumber(value, unit, "en")]).toEqual([ja, en]);
  });

  test.each([
    { value: 1200, unit: "円", ja: "+1,200円", en: "+¥1,200" },
    { value: -172_266.67, unit: "円/月", ja: "▲172,267円", en: "−¥172,267" },
    { value: -0.08, unit: "%", ja: "−8.0pt", en: "−8.0pt" },
    { value: 0.4, unit: "円", ja: "+0.4円", en: "+¥0.4" },
    { value: 0, unit: "%", ja: "±0.0pt", en: "±0.0pt" },
    { value: null, unit: "%", ja: "", en: "" },
  ])("a difference of $value in $unit", ({ value, unit, ja, en }) => {
    expect([formatDifference(value, unit, "ja"), formatDifference(value, unit, "en")]).toEqual([ja, en]);
  });

  test("parts and changes have one decimal, and a blank stays blank", () => {
    expect([0.689_39, -0.05, 0, null].map(formatPercent)).toEqual(["68.9%", "−5.0%", "0.0%", ""]);
    expect([0.001, -0.000_01, null].map(formatPercentChange)).toEqual(["+0.1%", "±0.0%", ""]);
  });

  test("neighbours can ask for the same decimals", () => {
    expect(formatNumber(5, "件", "ja", 1)).toBe("5.0件");
    expect(formatNumber(0.5, "%", "ja", 0)).toBe("50%");
  });
});
