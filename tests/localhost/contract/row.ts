import type { AuthMode, UiEvent, UiReply } from "../../../src/localhost/contract.ts";

/**
 * One thing that Google Sheets is documented or known to do. Each row starts from a file with the sheets `Data` (active) and
 * `Other`: `Data` holds Name, Value, Day in row 1, then `a`, 1, 2026-01-31 and `b`, 2, 2026-02-28; it has 100 rows and 10
 * columns.
 */
export interface ContractRow {
  /** The member under test. */
  readonly call: string;
  /** Where the behaviour is described; a page of https://developers.google.com/apps-script/ unless it says otherwise. */
  readonly source: string;
  /** The body of a function of `ss` (the file) and `sheet` (`Data`), evaluated where the script runs. */
  readonly run: string;
  /** What it returns, as JSON carries it, or what it throws as `name: message`. */
  readonly expect: Outcome;
  /** The authorization mode; FULL if absent. */
  readonly mode?: AuthMode;
  /** What the person is shown. Not looked at if absent. */
  readonly shows?: UiEvent;
  /** What the person answers; such a row cannot run where nobody answers. */
  readonly answer?: UiReply;
}

/** What running a row comes to. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

export function row(call: string, source: string, run: string, expect: Outcome): ContractRow {
  return { call, source, run, expect };
}

/** A row whose mode is not FULL. */
export function under(mode: AuthMode, call: string, run: string, expect: Outcome): ContractRow {
  return { call, source: "https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle", run, expect, mode };
}

/** A row that shows something and returns nothing. */
export function shown(call: string, source: string, run: string, shows: UiEvent): ContractRow {
  return { call, source, run, expect: returns(null), shows };
}

/** A row that asks the person something. */
export function asked(call: string, source: string, run: string, answer: UiReply, shows: UiEvent, value: unknown): ContractRow {
  return { call, source, run, expect: returns(value), shows, answer };
}

export function returns(value: unknown): Outcome {
  return { value };
}

/** An error as Google's services throw it. */
export function throws(message: string): Outcome {
  return { error: `Exception: ${message}` };
}

/** Any other error, as `name: message`. */
export function fails(error: string): Outcome {
  return { error };
}
