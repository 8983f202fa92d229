import { retained } from "./retained.ts";

/**
 * Gross revenue retention: what is left of the opening revenue when expansion does not count.
 *
 * @param opening - MRR at the start
 * @param contraction - MRR lost while customers stayed, ≥ 0
 * @param churn - MRR lost with those who left, ≥ 0
 * @returns fraction, at most 1, or null when an amount is missing or the opening is 0
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * grr(10000000, 200000, 400000) // => 0.94
 */
export function grr(opening: number | null, contraction: number | null, churn: number | null): number | null {
  return retained(opening, { contraction, churn });
}
