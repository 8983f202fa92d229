import { exactSum } from "../exact-sum.ts";

/** One day of a fast-moving (B2C) business. */
export interface RevenueDay {
  /** MRR at the start of the day, > 0. */
  readonly opening: number;
  /** MRR at the end of the day. */
  readonly closing: number;
  /** MRR of customers won during the day, ≥ 0. */
  readonly newMrr: number;
}

/**
 * Net revenue churn summed over days: for bases that grow so fast that the month's opening says little.
 *
 * @param days - the days; one that opens with nothing adds nothing
 * @returns fraction; negative when existing customers grew
 * @example
 * dailyNetChurn([{ opening: 100, closing: 120, newMrr: 10 }]) // ≈ -0.1
 */
export function dailyNetChurn(days: readonly RevenueDay[]): number {
  return exactSum(days.map(({ opening, closing, newMrr }) => (opening > 0 ? 1 - (closing - newMrr) / opening : 0)));
}
