import { describe, expect, test } from "vitest";
import { literalText } from "../../src/workbook/literal-text.ts";

describe("text that stays text", () => {
  test.each([
    "=1+1",
    "+81 3 1234",
    "-5",
    "@home",
    "\t=1",
    "\r=1",
    "\n=1",
    "'quoted",
    "＝SUM(A1)",
    "1,200",
    "60%",
    "2026-10",
    "TRUE",
    " true ",
    "１２",
  ])("gets an apostrophe where a sheet would read something into it: %j", (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  test.each(["", "Revenue", "売上 (円/月)", "a=b", "<b>bold</b>", "true love"])("is left alone otherwise: %j", (text) => {
    expect(literalText(text)).toBe(text);
  });
});
