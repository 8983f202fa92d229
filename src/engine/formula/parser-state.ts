import { type FormulaErrorCode, FormulaRefusal } from "./formula-failure.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** Where the parser stands in a formula. */
export interface ParserState {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** Index of the token the parser looks at. */
  at: number;
  /** Expressions begun and not yet ended. */
  depth: number;
}

/** Puts the parser before the first token of a formula. */
export function openParser(source: string): ParserState {
  return { source, tokens: tokenize(source), at: 0, depth: 0 };
}

/** The token the parser looks at; the last one is `end` and is never passed. */
export function peek(parser: ParserState): Token {
  return parser.tokens[parser.at] as Token;
}

/** Passes the token the parser looks at. */
export function advance(parser: ParserState): Token {
  const token = peek(parser);
  if (token.kind !== "end") parser.at++;
  return token;
}

/** True when the parser looks at this sign; a name in brackets is never one. */
export function looksAt(parser: ParserState, symbol: string): boolean {
  const token = peek(parser);
  return token.kind === "symbol" && token.text === symbol;
}

/** Passes the bracket that closes `opening`. */
export function expectClosing(parser: ParserState, opening: Token): void {
  if (looksAt(parser, ")")) advance(parser);
  else if (peek(parser).kind === "end") throw refusal(parser, "unclosed", ")", opening);
  else throw unexpected(parser, ")");
}

/** A refusal of the token the parser looks at. */
export function unexpected(parser: ParserState, expected: string): FormulaRefusal {
  return refusal(parser, "unexpected", expected);
}

/** A refusal that points at a token, by default the one the parser looks at. */
export function refusal(
  parser: ParserState,
  code: FormulaErrorCode,
  expected: string,
  { start, end }: Token = peek(parser),
): FormulaRefusal {
  return new FormulaRefusal(code, start + 1, expected, parser.source.slice(start, end));
}
