import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inLines } from "../../src/report/lay-out/in-lines.ts";

describe("a text in the width of a cell", () => {
  test.each([
    { title: "stays one line where it has room", text: "Status", width: 12, shown: "Status" },
    { title: "goes on behind a space", text: "Same month last year", width: 12, shown: "Same month\nlast year" },
    { title: "goes on behind a middle dot", text: "担当・タイミング", width: 12, shown: "担当・\nタイミング" },
    {
      title: "goes on between Japanese characters, each as wide as two",
      text: "コントロール度",
      width: 12,
      shown: "コントロール\n度",
    },
    { title: "begins no line with what closes", text: "今月の結論です。", width: 14, shown: "今月の結論で\nす。" },
    { title: "ends no line with what opens", text: "全体で見ると「解約」", width: 14, shown: "全体で見ると\n「解約」" },
    {
      title: "fills the line before a long Japanese sentence, although a space stands before it",
      text: `9月: ${"文".repeat(35)}`,
      width: 72,
      shown: `9月: ${"文".repeat(33)}\n${"文".repeat(2)}`,
    },
    { title: "keeps a long word whole", text: "Controllability", width: 12, shown: "Controllability" },
    {
      title: "has as many lines as it needs",
      text: "Onboarded accounts per CS member (accounts/person)",
      width: 20,
      shown: "Onboarded accounts\nper CS member\n(accounts/person)",
    },
    { title: "may be nothing", text: "", width: 12, shown: "" },
  ])("$title", ({ text, width, shown }) => {
    expect(inLines(text, width)).toBe(shown);
  });

  test("loses nothing but the spaces at which it is broken", () => {
    const bare = (text: string): string => text.replace(/\s/g, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(bare(inLines(text, width))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });
});
