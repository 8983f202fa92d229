import { buildCall } from "./build-call.ts";
import { advance, expectClosing, looksAt, type ParserState, peek, refusal, unexpected } from "./parser-state.ts";
import type { ComparisonOperator, Factor, Formula, Term } from "./syntax.ts";
import type { Token } from "./tokenize.ts";

/** Brackets, functions and signs inside each other; nothing recursive goes deeper, so no text can exhaust the stack. */
const DEEPEST_NESTING = 100;

/** `a ^ b ^ c …`, `a%%…` and `a < b < c …` nest to the left, out of sight of the limit above. */
const LONGEST_CHAIN = 8;

/** How tightly operators bind; 0 is no operator. A sign before an operand binds like `%`, tighter than `^`: `-2^2` is 4. */
const COMPARISON = 1;
const SUM = 2;
const PRODUCT = 3;
const POWER = 4;
const PERCENT = 5;

/**
 * Reads an operand and all operators after it that bind tighter than `floor`: Pratt's method, with sums and products
 * gathered into one node each.
 *
 * @throws {FormulaRefusal} at the first token that cannot stand where it does.
 */
export function parseExpression(parser: ParserState, floor: number): Formula {
  if (++parser.depth > DEEPEST_NESTING) throw refusal(parser, "too-deep", String(DEEPEST_NESTING));
  let left = parseOperand(parser);
  for (let links = 0; ; links++) {
    const binding = bindingOf(peek(parser));
    if (binding <= floor) break;
    if (links > LONGEST_CHAIN) throw refusal(parser, "too-deep", String(LONGEST_CHAIN));
    left = parseOperator(parser, left, binding);
  }
  parser.depth--;
  return left;
}

function parseOperand(parser: ParserState): Formula {
  const token = peek(parser);
  switch (token.kind) {
    case "number":
      return parseNumber(parser);
    case "bracketed":
      advance(parser);
      return { kind: "reference", name: token.text };
    case "name":
      advance(parser);
      return looksAt(parser, "(") ? parseCall(parser, token) : { kind: "reference", name: token.text };
    case "symbol":
      return token.text === "(" ? parseGroup(parser) : parseSigned(parser);
    default:
      throw unexpected(parser, "operand");
  }
}

function parseNumber(parser: ParserState): Formula {
  const value = Number(peek(parser).text);
  // 1e999 is written like a number and is none.
  if (!Number.isFinite(value)) throw unexpected(parser, "operand");
  advance(parser);
  return { kind: "number", value };
}

function parseGroup(parser: ParserState): Formula {
  const opening = advance(parser);
  const inner = parseExpression(parser, 0);
  expectClosing(parser, opening);
  return inner;
}

function parseSigned(parser: ParserState): Formula {
  if (!looksAt(parser, "-") && !looksAt(parser, "+")) throw unexpected(parser, "operand");
  const sign = advance(parser);
  const of = parseExpression(parser, POWER);
  return sign.text === "-" ? { kind: "negation", of } : of;
}

function parseCall(parser: ParserState, name: Token): Formula {
  const opening = advance(parser);
  const parameters: Formula[] = [];
  if (!looksAt(parser, ")")) {
    parameters.push(parseExpression(parser, 0));
    while (looksAt(parser, ",")) {
      advance(parser);
      parameters.push(parseExpression(parser, 0));
    }
  }
  expectClosing(parser, opening);
  return buildCall(parser, name, parameters);
}

function parseOperator(parser: ParserState, left: Formula, binding: number): Formula {
  switch (binding) {
    case SUM:
      return { kind: "sum", terms: parseTerms(parser, left) };
    case PRODUCT:
      return { kind: "product", factors: parseFactors(parser, left) };
    case POWER:
      advance(parser);
      return { kind: "power", base: left, exponent: parseExpression(parser, POWER) };
    case PERCENT:
      advance(parser);
      return { kind: "percent", of: left };
    default: {
      const operator = advance(parser).text as ComparisonOperator;
      return { kind: "comparison", operator, left, right: parseExpression(parser, COMPARISON) };
    }
  }
}

function parseTerms(parser: ParserState, first: Formula): Term[] {
  const terms: Term[] = [{ of: first, subtracted: false }];
  while (bindingOf(peek(parser)) === SUM) {
    const subtracted = advance(parser).text === "-";
    terms.push({ of: parseExpression(parser, SUM), subtracted });
  }
  return terms;
}

function parseFactors(parser: ParserState, first: Formula): Factor[] {
  const factors: Factor[] = [{ of: first, divided: false }];
  while (bindingOf(peek(parser)) === PRODUCT) {
    const divided = advance(parser).text === "/";
    factors.push({ of: parseExpression(parser, PRODUCT), divided });
  }
  return factors;
}

function bindingOf({ kind, text }: Token): number {
  if (kind !== "symbol" || text === "(" || text === ")" || text === ",") return 0;
  if (text === "+" || text === "-") return SUM;
  if (text === "*" || text === "/") return PRODUCT;
  if (text === "^") return POWER;
  return text === "%" ? PERCENT : COMPARISON;
}
