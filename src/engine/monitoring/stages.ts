import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";
import { isMet } from "./is-met.ts";

/** One stage of a scenario that accounts pass one after the other. */
export interface Stage {
  readonly accounts: number | null;
  /** Share of the accounts of the stage before that reached this one; null for the first. */
  readonly rate: number | null;
  readonly target: number | null;
  /** `first-below`: the first stage whose rate misses its target, where work should begin; null: nothing to compare. */
  readonly verdict: "met" | "below" | "first-below" | null;
}

/**
 * Rates from stage to stage, and the first one below its target: upstream gaps come first.
 *
 * @param accounts - accounts that reached each stage, from the first to the last; null is missing
 * @param targets - wanted rate of each stage as a fraction; left out or null: none
 * @returns one entry per stage
 * @example
 * stages([150, 120, 90], [null, 0.9, 0.7])[1] // => { accounts: 120, rate: 0.8, target: 0.9, verdict: "first-below" }
 * stages([150, 120, 90], [null, 0.9, 0.7])[2] // => { accounts: 90, rate: 0.75, target: 0.7, verdict: "met" }
 */
export function stages(accounts: Values, targets: Values = []): Stage[] {
  let isFirst = true;
  return accounts.map((reached, index) => {
    const rate = index === 0 ? null : ratio(reached, accounts[index - 1] ?? null);
    const target = targets[index] ?? null;
    const met = isMet(rate, target);
    if (met === null || met) return { accounts: reached, rate, target, verdict: met ? "met" : null };
    const verdict = isFirst ? "first-below" : "below";
    isFirst = false;
    return { accounts: reached, rate, target, verdict };
  });
}
