/** Why a formula cannot be read. */
export type FormulaErrorCode =
  | "empty"
  | "too-long"
  | "too-deep"
  | "unexpected"
  | "unclosed"
  | "unknown-function"
  | "argument-count"
  | "lag-count";

/** What stands where it cannot stand, and what could. No words: `src/language` says it. */
export interface FormulaFailure {
  readonly ok: false;
  readonly code: FormulaErrorCode;
  /** Place in the text, counted from 1 in UTF-16 units. */
  readonly position: number;
  /** `operand`, `operator`, a symbol, a count of arguments or the names of functions. */
  readonly expected: string;
  /** The text found there; empty at the end of the formula. */
  readonly found: string;
}

/** Carries a failure from deep inside the parser to `parseFormula`, which alone catches it. */
export class FormulaRefusal extends Error {
  readonly failure: FormulaFailure;

  constructor(code: FormulaErrorCode, position: number, expected: string, found: string) {
    super(code);
    this.failure = { ok: false, code, position, expected, found };
  }
}
