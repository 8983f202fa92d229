import { exactSum } from "../exact-sum.ts";
import { ratio } from "../statistics/ratio.ts";

/** A fixed group of accounts, some months apart. */
export interface CohortRetention {
  /** Revenue of the accounts then, and of the same accounts now. */
  readonly opening: number;
  readonly closing: number;
  /** Closing by opening; null for an empty cohort. */
  readonly nrr: number | null;
  /** The same with every account capped at what it paid then; at most 1. */
  readonly grr: number | null;
  readonly accounts: number;
  readonly retainedAccounts: number;
}

/**
 * Retention of a fixed cohort over any number of months: the honest 12-month NRR, which the product of twelve monthly
 * rates is not, because those include newer customers.
 *
 * @param before - revenue by account then; only accounts above 0 belong to the cohort
 * @param after - revenue by account now; absent means gone
 * @returns the retention of the cohort
 * @example
 * cohortRetention(new Map([["a", 100], ["b", 50]]), new Map([["a", 130], ["c", 999]])).closing // => 130
 */
export function cohortRetention(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): CohortRetention {
  const then: number[] = [];
  const now: number[] = [];
  before.forEach((revenue, account) => {
    if (revenue <= 0) return;
    then.push(revenue);
    now.push(Math.max(0, after.get(account) ?? 0));
  });
  const opening = exactSum(then);
  const closing = exactSum(now);
  return {
    opening,
    closing,
    nrr: ratio(closing, opening),
    grr: ratio(exactSum(now.map((revenue, index) => Math.min(revenue, then[index] ?? 0))), opening),
    accounts: then.length,
    retainedAccounts: now.filter((revenue) => revenue > 0).length,
  };
}
