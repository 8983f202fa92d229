import { describe, expect, test } from "vitest";
import { parseFormula } from "../../../src/engine/formula/parse-formula.ts";
import { printFormula } from "../../../src/engine/formula/print-formula.ts";

function printed(text: string): string {
  const reading = parseFormula(text);
  return reading.ok ? printFormula(reading.formula) : `${reading.code} at ${reading.position}`;
}

describe("parseFormula reads", () => {
  test.each([
    ["= [新規MRR] + ARPA * 2", "新規MRR + ARPA * 2"],
    ["a", "a"],
    ["=a-b+c", "a - b + c"],
    ["a - (b + c)", "a - (b + c)"],
    ["(a * b) * c", "(a * b) * c"],
    ["a * b / c", "a * b / c"],
    ["a + b * c ^ 2", "a + b * c^2"],
    ["-a^2", "(-a)^2"],
    ["a^-2", "a^-2"],
    ["2^3^2", "(2^3)^2"],
    ["+a", "a"],
    ["--a", "--a"],
    ["10%*a", "10% * a"],
    ["(a+b)%", "(a + b)%"],
    ["a<>b", "a <> b"],
    ["a + 1 >= b", "a + 1 >= b"],
    ["＝［新規　ＭＲＲ］＋ＡＲＰＡ×（１２÷３）", "[新規　ＭＲＲ] + ＡＲＰＡ * (12 / 3)"],
    ["売上 − 原価", "売上 - 原価"],
    ["a ≦ b", "a <= b"],
    ["if(a > 0, a, 0)", "IF(a > 0, a, 0)"],
    ["iferror(a/b, 0)", "IFERROR(a / b, 0)"],
    ["ROUND(a)", "ROUND(a)"],
    ["[月末MRR] - LAG([月末MRR], 1)", "月末MRR - LAG(月末MRR, 1)"],
    ["LAG(a + b, 12)", "LAG(a + b, 12)"],
    [".5 + 1.5e3", "0.5 + 1500"],
    ["2.5e-3", "0.0025"],
    ["mrr_2.new", "mrr_2.new"],
    ["[mrr-new] - [売上(税抜)]", "[mrr-new] - [売上(税抜)]"],
    ["[a]]b]", "[a]]b]"],
    ["[2026]", "[2026]"],
    ["2026売上", "2026売上"],
    ["SUM + 1", "SUM + 1"],
    ["__proto__ + constructor", "__proto__ + constructor"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test("sums and products as one node, whatever their length", () => {
    const reading = parseFormula("a - b + c");
    expect(reading).toEqual({
      ok: true,
      formula: {
        kind: "sum",
        terms: [
          { of: { kind: "reference", name: "a" }, subtracted: false },
          { of: { kind: "reference", name: "b" }, subtracted: true },
          { of: { kind: "reference", name: "c" }, subtracted: false },
        ],
      },
    });
  });
});

describe("parseFormula says what is wrong, and where", () => {
  test.each([
    ["", "empty", 1, "operand", ""],
    [" = ", "empty", 1, "operand", ""],
    ["a +", "unexpected", 4, "operand", ""],
    ["a + * b", "unexpected", 5, "operand", "*"],
    ["a b", "unexpected", 3, "operator", "b"],
    ["売上 売上", "unexpected", 4, "operator", "売上"],
    ["a + 1)", "unexpected", 6, "operator", ")"],
    ["(a + 1", "unclosed", 1, ")", "("],
    ["a * [b", "unclosed", 5, "]", "[b"],
    ["[ ]", "unexpected", 1, "operand", "[ ]"],
    ["SUM(a,)", "unexpected", 7, "operand", ")"],
    ["SUM(a;b)", "unexpected", 6, ")", ";"],
    ["SUM()", "argument-count", 1, "1+", "SUM"],
    ["ROUND(a, 1, 2)", "argument-count", 1, "1–2", "ROUND"],
    ["a + SQRT(b)", "unknown-function", 5, "SUM AVERAGE MIN MAX ABS ROUND IF IFERROR LAG", "SQRT"],
    ["LAG(a)", "argument-count", 1, "2", "LAG"],
    ["LAG(a, -1)", "lag-count", 1, "0–1200", "LAG"],
    ["LAG(a, 0.5)", "lag-count", 1, "0–1200", "LAG"],
    ["LAG(a, b)", "lag-count", 1, "0–1200", "LAG"],
    ['"text"', "unexpected", 1, "operand", '"'],
    ["Sheet1!A1", "unexpected", 7, "operator", "!"],
    ["1e999", "unexpected", 1, "operand", "1e999"],
    ["=cmd|' /C calc'!A0", "unexpected", 5, "operator", "|"],
  ])("%j", (text, code, position, expected, found) => {
    expect(parseFormula(text)).toEqual({ ok: false, code, position, expected, found });
  });

  test.each([
    ["brackets", `${"(".repeat(4000)}a${")".repeat(4000)}`],
    ["signs", `${"-".repeat(9000)}a`],
    ["functions", "SUM(".repeat(2000)],
    ["powers", `a${"^2".repeat(4000)}`],
    ["percent signs", `a${"%".repeat(9000)}`],
    ["comparisons", `a${"<b".repeat(4000)}`],
  ])("too many %s inside each other", (_, text) => {
    expect(parseFormula(text)).toMatchObject({ ok: false, code: "too-deep" });
  });

  test("a formula longer than any person keeps", () => {
    expect(parseFormula("a+".repeat(5001))).toMatchObject({ ok: false, code: "too-long" });
  });

  test("but not a long flat sum", () => {
    expect(parseFormula(`a${"+b".repeat(4900)}`)).toMatchObject({ ok: true });
  });
});
