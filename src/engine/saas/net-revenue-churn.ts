import { nrr } from "./nrr.ts";

/**
 * Net revenue churn: revenue lost less revenue won from the same customers. Negative is the good kind.
 *
 * @param opening - MRR at the start
 * @param expansion - MRR gained from these customers, ≥ 0
 * @param contraction - MRR lost while they stayed, ≥ 0
 * @param churn - MRR lost with those who left, ≥ 0
 * @returns fraction, or null when an amount is missing or the opening is 0
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * netRevenueChurn(100, 10, 10, 10) // ≈ 0.1
 */
export function netRevenueChurn(
  opening: number | null,
  expansion: number | null,
  contraction: number | null,
  churn: number | null,
): number | null {
  const kept = nrr(opening, expansion, contraction, churn);
  return kept === null ? null : 1 - kept;
}
