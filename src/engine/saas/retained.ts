import { type Amount, checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/** What happened during the month to the revenue that was there when it began; every amount ≥ 0. */
export interface Movements {
  readonly expansion?: Amount;
  readonly contraction?: Amount;
  readonly churn?: Amount;
}

/**
 * Share of the opening revenue that is left after the given movements.
 *
 * @param opening - MRR at the start, > 0
 * @param movements - amounts ≥ 0; one left out counts as none, one left blank (null) makes the answer unknown
 * @returns fraction of the opening MRR, or null when unknown or when there was no opening MRR
 * @throws InvalidInputError `negative-amount` for a negative amount
 * @example
 * retained(20000, { expansion: 3000, contraction: 800, churn: 1200 }) // => 1.05
 * retained(20000, { churn: null }) // => null
 */
export function retained(opening: number | null, movements: Movements): number | null {
  checkAmounts({ opening, ...movements });
  const { expansion = 0, contraction = 0, churn = 0 } = movements;
  if (opening === null || expansion === null || contraction === null || churn === null) return null;
  return ratio(opening + expansion - contraction - churn, opening);
}
