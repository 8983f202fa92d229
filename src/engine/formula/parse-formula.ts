import { type FormulaFailure, FormulaRefusal } from "./formula-failure.ts";
import { parseExpression } from "./parse-expression.ts";
import { advance, openParser, peek, unexpected } from "./parser-state.ts";
import type { Formula } from "./syntax.ts";

/** A parsed formula, or why there is none. */
export type FormulaReading = { readonly ok: true; readonly formula: Formula } | FormulaFailure;

/** Longer text is not a formula that a person keeps in a cell; the limit also bounds the work. */
const LONGEST_FORMULA = 10_000;

/**
 * Reads a formula such as `= [New MRR] + ARPA * 2`, written as in a spreadsheet with names of KPIs for cells.
 *
 * Promises never to throw, whatever the text. The leading `=` may be left out. `^` goes from left to right, and a sign
 * binds tighter than it, as in spreadsheets. Takes time in proportion to the length of the text.
 *
 * @param text - The formula, at most 10,000 characters and 100 levels of brackets.
 * @returns The formula, or what was expected where and what was found there instead.
 *
 * @example
 * parseFormula("= 1 +") // => { ok: false, code: "unexpected", position: 6, expected: "operand", found: "" }
 */
export function parseFormula(text: string): FormulaReading {
  try {
    return { ok: true, formula: parseWhole(text) };
  } catch (cause) {
    if (cause instanceof FormulaRefusal) return cause.failure;
    throw cause;
  }
}

function parseWhole(text: string): Formula {
  if (text.length > LONGEST_FORMULA) throw new FormulaRefusal("too-long", 1, String(LONGEST_FORMULA), String(text.length));
  const parser = openParser(text);
  if (peek(parser).text === "=" && peek(parser).kind === "symbol") advance(parser);
  if (peek(parser).kind === "end") throw new FormulaRefusal("empty", 1, "operand", "");
  const formula = parseExpression(parser, 0);
  if (peek(parser).kind !== "end") throw unexpected(parser, "operator");
  return formula;
}
