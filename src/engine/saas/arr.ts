import { finiteOrNull } from "../statistics/finite-or-null.ts";

/**
 * Annual recurring revenue: twelve months of the present one.
 *
 * @param mrr - monthly recurring revenue, without one-off items
 * @returns 12 × MRR, or null when it is missing
 * @example
 * arr(10500000) // => 126000000
 * arr(null) // => null
 */
export function arr(mrr: number | null): number | null {
  return mrr === null ? null : finiteOrNull(12 * mrr);
}
