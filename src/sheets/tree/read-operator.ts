import type { Operator } from "#engine";

/** Every sign people type for an operator, in normal width. */
const SIGNS: ReadonlyArray<readonly [string, Operator]> = [
  ["+", "+"],
  ["-−‐‑–—", "-"],
  ["×*x✕✖·⋅", "×"],
  ["÷/", "÷"],
  ["~〜∼", "~"],
  ["=", "="],
];

/**
 * Reads how a KPI enters its parent.
 *
 * @param text - Trimmed; full-width signs and look-alikes are accepted.
 * @returns Null when the text is no operator.
 *
 * @example
 * readOperator("－") // => "-"
 * readOperator("Ｘ") // => "×"
 */
export function readOperator(text: string): Operator | null {
  if (text.length !== 1) return null;
  const sign = text.normalize("NFKC").toLowerCase();
  return SIGNS.find(([signs]) => signs.includes(sign))?.[1] ?? null;
}
