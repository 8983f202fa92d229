import { FormulaRefusal } from "./formula-failure.ts";

/** A `symbol` is an operator, a bracket or a comma; a `stray` a character that no formula has. */
export type TokenKind = "number" | "name" | "bracketed" | "symbol" | "stray" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** A symbol in plain ASCII, a name as written, a number in half width. */
  readonly text: string;
  /** First place in the formula, counted from 0; `end` is one past the last. */
  readonly start: number;
  readonly end: number;
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Signs that mathematicians and Japanese keyboards write for those of a formula. */
const SIGNS: Readonly<Record<string, string>> = {
  "×": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  "‐": "-",
  "≤": "<=",
  "≦": "<=",
  "≥": ">=",
  "≧": ">=",
  "≠": "<>",
};

/**
 * Cuts a formula into tokens; the last one is `end`.
 *
 * Full-width letters, digits and signs are read like plain ones. A name is a run of letters (of any script), digits, `_`
 * and `.` that is not a number; any other name, one with a hyphen too, stands in `[…]`, where `]]` means `]`.
 *
 * @throws {FormulaRefusal} `unexpected` for `[]`, `unclosed` for `[` without `]`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = skipSpaces(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipSpaces(text, token.end);
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number): Token {
  const code = plainCode(text, start);
  if (isNameCode(code)) return readNumberOrName(text, start);
  if (code === 0x5b) return readBracketed(text, start);
  const first = (code < 0x80 ? undefined : SIGNS[text.charAt(start)]) ?? String.fromCharCode(code);
  if (!"+-*/^%()=<>,".includes(first.charAt(0))) return { kind: "stray", text: first, start, end: start + 1 };
  const second = first === "<" || first === ">" ? String.fromCharCode(plainCode(text, start + 1)) : "";
  const isPair = second === "=" || (first === "<" && second === ">");
  return { kind: "symbol", text: isPair ? first + second : first, start, end: start + (isPair ? 2 : 1) };
}

function readNumberOrName(text: string, start: number): Token {
  const end = endOfNumber(text, start);
  if (end > start && !isNameCode(plainCode(text, end))) {
    return { kind: "number", text: narrow(text.slice(start, end)), start, end };
  }
  const endOfName = skipWhile(text, start, isNameCode);
  return { kind: "name", text: text.slice(start, endOfName), start, end: endOfName };
}

function endOfNumber(text: string, start: number): number {
  const point = skipWhile(text, start, isDigit);
  const end = plainCode(text, point) === 0x2e ? skipWhile(text, point + 1, isDigit) : point;
  if (end - start - (end > point ? 1 : 0) === 0) return start;
  const letter = plainCode(text, end);
  if (letter !== 0x65 && letter !== 0x45) return end;
  const sign = plainCode(text, end + 1);
  const digits = sign === 0x2b || sign === 0x2d ? end + 2 : end + 1;
  return isDigit(plainCode(text, digits)) ? skipWhile(text, digits, isDigit) : end;
}

function readBracketed(text: string, start: number): Token {
  const close = text.charAt(start) === "[" ? "]" : "］";
  let end = text.indexOf(close, start + 1);
  while (end >= 0 && text.charAt(end + 1) === close) end = text.indexOf(close, end + 2);
  if (end < 0) throw new FormulaRefusal("unclosed", start + 1, close, text.slice(start, start + 20));
  const name = text
    .slice(start + 1, end)
    .split(close + close)
    .join(close)
    .trim();
  if (name === "") throw new FormulaRefusal("unexpected", start + 1, "operand", text.slice(start, end + 1));
  return { kind: "bracketed", text: name, start, end: end + 1 };
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipWhile(text: string, start: number, belongs: (code: number) => boolean): number {
  let at = start;
  while (at < text.length && belongs(plainCode(text, at))) at++;
  return at;
}

/** The code at a place, full width turned into half; 0 past the end. */
function plainCode(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? code - FULL_WIDTH_OFFSET : code;
}

function narrow(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

/** Letters, digits, `_`, `.`, and whatever is not ASCII, unless it is a sign or a space. */
function isNameCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x5f || code === 0x2e;
  }
  return !isSpace(code) && SIGNS[String.fromCharCode(code)] === undefined;
}
