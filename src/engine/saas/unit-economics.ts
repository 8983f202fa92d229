import { checkAmounts } from "../check-amounts.ts";
import { ratio } from "../statistics/ratio.ts";

/**
 * Unit economics: what a customer brings per what a customer costs. 3 is the customary rule of thumb.
 *
 * @param ltv - lifetime value, ≥ 0
 * @param cac - acquisition cost, ≥ 0
 * @returns LTV ÷ CAC, or null when a number is missing or the cost is 0
 * @throws InvalidInputError `negative-amount` for a negative number
 * @example
 * unitEconomics(2048780, 300000) // ≈ 6.8292666667
 */
export function unitEconomics(ltv: number | null, cac: number | null): number | null {
  checkAmounts({ ltv, cac });
  return ratio(ltv, cac);
}
