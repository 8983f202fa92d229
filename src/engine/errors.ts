/** What a message needs to know besides its code: ids, numbers, texts found. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * A caller broke a documented precondition: the formula's arguments or the calling code must change.
 *
 * Carries no words; `src/language` words every code in Japanese and English.
 * Mistakes inside a table that spoil only part of an answer are `Problem` values instead.
 */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  /** Stable identifier; tests and callers match on this. */
  readonly code: string;
  /** What the sentence will mention. */
  readonly facts: Facts;

  constructor(code: string, facts: Facts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.code = code;
    this.facts = facts;
  }
}
