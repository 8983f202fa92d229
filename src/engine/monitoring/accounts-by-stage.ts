import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Values } from "../statistics/values.ts";

/**
 * Accounts that reach each stage, from the number at the start and the rate of every later stage.
 *
 * @param start - accounts at the first stage; null is missing
 * @param rates - share that passes on to the second, third … stage; after a missing one everything is unknown
 * @returns accounts per stage, one more than there are rates
 * @example
 * accountsByStage(150, [0.8, 0.75]) // => [150, 120, 90]
 * accountsByStage(150, [null, 0.75]) // => [150, null, null]
 */
export function accountsByStage(start: number | null, rates: Values): (number | null)[] {
  let reached = start;
  const later = rates.map((rate) => {
    reached = reached === null || rate === null ? null : finiteOrNull(reached * rate);
    return reached;
  });
  return [start, ...later];
}
