import { InvalidInputError } from "../errors.ts";
import { createExactSums, exactSum } from "../exact-sum.ts";
import { ratio } from "../statistics/ratio.ts";
import { grr } from "./grr.ts";
import { nrr } from "./nrr.ts";
import { quickRatio } from "./quick-ratio.ts";

/** How recurring revenue came from the end of one month to the end of the next. All amounts are 0 or more. */
export interface MrrMovements {
  /** Months since January of year 0. */
  readonly month: number;
  readonly opening: number;
  /** Of customers who never paid before. */
  readonly newMrr: number;
  /** Of customers who paid once, but not in the month before. */
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly closing: number;
  /** Fractions; null without an opening. */
  readonly nrr: number | null;
  readonly grr: number | null;
  /** Customers lost ÷ customers at the start; null without any. */
  readonly logoChurn: number | null;
  /** Null when nothing was lost. */
  readonly quickRatio: number | null;
}

/** Takes recurring amounts one by one, in any order. */
export interface MovementCounter {
  /**
   * Adds an amount to what a customer pays in a month.
   *
   * @param month - Months since January of year 0.
   * @param customer - Any id; an amount without one (`""`) moves with nobody and is left out.
   * @param amount - Finite.
   */
  add(month: number, customer: string, amount: number): void;
  /** One row per month from the first to the last; opening + what came − what went is the closing. */
  result(): MrrMovements[];
}

/**
 * Tells from what each customer pays per month how recurring revenue moved.
 *
 * Movements are those of the customer, not of single subscriptions: who cancels one of two contracts contracts, and does not
 * churn. A month that sums to 0 or less counts as not paying. The order of the rows does not matter. The first month has no
 * opening, so all its customers are new.
 *
 * @example
 * createMovementCounter().result() // => []
 *
 * @see ChartMogul, “MRR movements”.
 */
export function createMovementCounter(): MovementCounter {
  const sums = createExactSums();
  const months = new Map<number, Map<string, number>>();
  let pairs = 0;
  return {
    add(month, customer, amount) {
      if (!Number.isFinite(amount) || !Number.isInteger(month))
        throw new InvalidInputError("transaction-malformed", { month, amount });
      let paying = months.get(month);
      if (paying === undefined) {
        paying = new Map();
        months.set(month, paying);
      }
      if (customer === "") return;
      let pair = paying.get(customer);
      if (pair === undefined) {
        pair = pairs++;
        paying.set(customer, pair);
      }
      sums.add(pair, amount);
    },
    result() {
      const known = Array.from(months.keys()).sort((one, other) => one - other);
      const [first, last] = [known[0], known[known.length - 1]];
      if (first === undefined || last === undefined) return [];
      const everPaid = new Set<string>();
      let before: ReadonlyMap<string, number> = new Map();
      return Array.from({ length: last - first + 1 }, (_, at) => {
        const after = payingCustomers(months.get(first + at), sums.total);
        const row = compare(first + at, before, after, everPaid);
        for (const customer of after.keys()) everPaid.add(customer);
        before = after;
        return row;
      });
    },
  };
}

/** What each paying customer of a month pays. */
function payingCustomers(pairs: ReadonlyMap<string, number> | undefined, total: (pair: number) => number): Map<string, number> {
  const paying = new Map<string, number>();
  pairs?.forEach((pair, customer) => {
    const amount = total(pair);
    if (amount > 0) paying.set(customer, amount);
  });
  return paying;
}

function compare(
  month: number,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  everPaid: ReadonlySet<string>,
): MrrMovements {
  const moves = { newMrr: [] as number[], reactivation: [] as number[], expansion: [] as number[], contraction: [] as number[] };
  for (const [customer, amount] of after) {
    const earlier = before.get(customer);
    if (earlier === undefined) moves[everPaid.has(customer) ? "reactivation" : "newMrr"].push(amount);
    else if (amount > earlier) moves.expansion.push(amount - earlier);
    else moves.contraction.push(earlier - amount);
  }
  const lost = Array.from(before).filter(([customer]) => !after.has(customer));
  const [newMrr, reactivation] = [exactSum(moves.newMrr), exactSum(moves.reactivation)];
  const [expansion, contraction] = [exactSum(moves.expansion), exactSum(moves.contraction)];
  const churn = exactSum(lost.map(([, amount]) => amount));
  const opening = exactSum(Array.from(before.values()));
  return {
    month,
    ...{ opening, newMrr, reactivation, expansion, contraction, churn },
    closing: exactSum(Array.from(after.values())),
    nrr: nrr(opening, expansion, contraction, churn),
    grr: grr(opening, contraction, churn),
    logoChurn: ratio(lost.length, before.size),
    quickRatio: quickRatio(newMrr, expansion, contraction, churn, reactivation),
  };
}
