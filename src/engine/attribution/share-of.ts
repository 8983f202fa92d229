import { finiteOrNull } from "../statistics/finite-or-null.ts";

/**
 * A contribution as a part of the whole change; null where there is no contribution, or no change to be a part of.
 *
 * @example
 * shareOf(30, -120) // => -0.25
 * shareOf(30, 0) // => null
 */
export function shareOf(contribution: number, change: number | undefined): number | null {
  if (change === undefined || change === 0) return null;
  // Adding 0 turns −0, which prints like a loss of nothing, into 0.
  return finiteOrNull(contribution / change + 0);
}
