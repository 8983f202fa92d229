import { describe, expect, test } from "vitest";
import { asProduct, asSum } from "../../../src/engine/formula/flatten-formula.ts";
import { parseFormula } from "../../../src/engine/formula/parse-formula.ts";
import { formulaReferences } from "../../../src/engine/formula/references.ts";

function formulaOf(text: string) {
  const reading = parseFormula(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.code}`);
  return reading.formula;
}

/** `2 * a / b` written from its flat form, or null. */
function product(text: string): string | null {
  const { list } = formulaReferences(formulaOf(text));
  const flat = asProduct(formulaOf(text));
  if (flat === null) return null;
  return [
    flat.coefficient,
    ...flat.factors.map(({ reference, divided }) => `${divided ? "/" : "*"} ${name(list[reference])}`),
  ].join(" ");
}

/** `1 + 2 a - 1 b` written from its flat form, or null. */
function sum(text: string): string | null {
  const { list } = formulaReferences(formulaOf(text));
  const flat = asSum(formulaOf(text));
  if (flat === null) return null;
  return [flat.constant, ...flat.terms.map(({ reference, coefficient }) => `+ ${coefficient} ${name(list[reference])}`)].join(
    " ",
  );
}

function name(reference: { name: string; lag: number } | undefined): string {
  return reference ? reference.name + "'".repeat(reference.lag) : "?";
}

describe("asProduct", () => {
  test.each([
    ["a * b * c", "1 * a * b * c"],
    ["(a * b) * c", "1 * a * b * c"],
    ["a * b / c", "1 * a * b / c"],
    ["a / (b * c)", "1 * a / b / c"],
    ["a / (b / c)", "1 * a / b * c"],
    ["-a * 50% * b", "-0.5 * a * b"],
    ["a / 4", "0.25 * a"],
    ["a * a", "1 * a * a"],
    ["a * LAG(b * a, 1)", "1 * a * b' * a'"],
    ["a", "1 * a"],
  ])("%s", (text, expected) => {
    expect(product(text)).toBe(expected);
  });

  test.each(["a + b", "a * (b + c)", "a^2", "2 * 3", "a * 0", "a / 0", "IF(a, b, c)", "a * MAX(b, c)"])(
    "is null for %s",
    (text) => {
      expect(product(text)).toBeNull();
    },
  );
});

describe("asSum", () => {
  test.each([
    ["a + b - c", "0 + 1 a + 1 b + -1 c"],
    ["a - (b - c)", "0 + 1 a + -1 b + 1 c"],
    ["2 * (a + b) / 4 - 5", "-5 + 0.5 a + 0.5 b"],
    ["SUM(a, b, 1)", "1 + 1 a + 1 b"],
    ["AVERAGE(a, b)", "0 + 0.5 a + 0.5 b"],
    ["a - LAG(a, 1)", "0 + 1 a + -1 a'"],
    ["-a%", "0 + -0.01 a"],
  ])("%s", (text, expected) => {
    expect(sum(text)).toBe(expected);
  });

  test.each(["a * b", "1 / a", "a + b * c", "1 + 2", "a / 0", "ABS(a)", "MAX(a, b)"])("is null for %s", (text) => {
    expect(sum(text)).toBeNull();
  });
});
