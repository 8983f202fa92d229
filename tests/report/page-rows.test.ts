import { expect, test } from "vitest";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { headingRow, sentenceRows } from "../../src/report/lay-out/page-rows.ts";

function shown(sentence: string): unknown {
  return sentenceRows([sentence])[0]?.get(pageColumns.name)?.value;
}

test("a sentence goes on in the next line where the page ends", () => {
  const half = "word ".repeat(20).trim();
  expect(shown(half)).toBe(half);
  expect(shown(`${half} ${half}`)).toBe(`${"word ".repeat(35).trim()}\n${"word ".repeat(5).trim()}`);
  expect(shown("文".repeat(100))).toBe(`${"文".repeat(87)}\n${"文".repeat(13)}`);
});

test("so does a heading, whose letters are larger", () => {
  const heading = (text: string): unknown => headingRow("factors", text).get(pageColumns.name)?.value;
  expect(heading("word ".repeat(20).trim())).toBe(`3. ${"word ".repeat(20).trim()}`);
  expect(heading("word ".repeat(30).trim())).toBe(`3. ${"word ".repeat(21).trim()}\n${"word ".repeat(9).trim()}`);
});

test("a text that has lines of its own is copied as it is", () => {
  const text = `title\n${"word ".repeat(40).trim()}`;
  expect(shown(text)).toBe(text);
});
