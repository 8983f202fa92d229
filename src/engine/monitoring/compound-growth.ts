import { finiteOrNull } from "../statistics/finite-or-null.ts";

/**
 * Compound growth per step (CMGR, CAGR): the steady growth that leads from the first value to the last.
 *
 * @param first - value at the start, > 0
 * @param last - value at the end, ≥ 0
 * @param steps - intervals between the two, ≥ 1: one less than the number of values
 * @returns fraction per step, or null when a value is missing or the growth undefined
 * @example
 * compoundGrowth(100, 121, 2) // ≈ 0.1
 * compoundGrowth(0, 121, 2) // => null
 */
export function compoundGrowth(first: number | null, last: number | null, steps: number): number | null {
  if (first === null || last === null || first <= 0 || last < 0 || steps < 1) return null;
  return finiteOrNull((last / first) ** (1 / steps) - 1);
}
