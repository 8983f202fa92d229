import { retained } from "./retained.ts";

/**
 * Net revenue retention: what the customers of the start are worth at the end, expansion included, new customers not.
 *
 * @param opening - MRR at the start
 * @param expansion - MRR gained from these customers, ≥ 0
 * @param contraction - MRR lost while they stayed, ≥ 0
 * @param churn - MRR lost with those who left, ≥ 0
 * @returns fraction (0.97 is 97 %), or null when an amount is missing or the opening is 0
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * nrr(10000000, 300000, 200000, 400000) // => 0.97
 * nrr(0, 0, 0, 0) // => null
 */
export function nrr(
  opening: number | null,
  expansion: number | null,
  contraction: number | null,
  churn: number | null,
): number | null {
  return retained(opening, { expansion, contraction, churn });
}
