import { describe, expect, test } from "vitest";
import { formatDifference, formatPercentChange } from "../../src/language/formats/format-number.ts";
import { sayDifference, sayPercent } from "../../src/sidebar/client/panels/say-difference.ts";

describe("a difference in the check of a split", () => {
  test.each(["en", "ja"] as const)("is said as everywhere else, in %s", (language) => {
    for (const difference of [5, -5, 1234, -1_234_567]) {
      expect(sayDifference(difference, false, language)).toBe(formatDifference(difference, "", language));
    }
    expect(sayDifference(-0.08, true, language)).toBe("−8pt");
    expect(sayDifference(0.125, true, language)).toBe("+12.5pt");
  });

  test("does not show what binary fractions add", () => {
    expect(sayDifference(0.3 - 0.25, false, "en")).toBe("+0.05");
  });

  test.each([-0.023, 0.5, 0.999])("%d as a share is said as everywhere else", (rate) => {
    expect(sayPercent(rate)).toBe(formatPercentChange(rate));
  });
});
