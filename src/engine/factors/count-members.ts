import { dayToMonth } from "../month.ts";

/** One contract of a customer. */
export interface Membership {
  readonly customer: string;
  /** First day, in whole days since 1970-01-01. */
  readonly start: number;
  /** The day it ended, no longer a member; null while it lasts. */
  readonly end: number | null;
}

/**
 * Counts the members at the end of each month. A customer with several contracts at once is one member.
 *
 * @param roster - In any order; a contract that ends before a month does is not counted in it.
 * @param firstMonth - Months since January of year 0.
 * @param monthCount - How many months, from the first on.
 *
 * @example
 * countMembers([{ customer: "a", start: 0, end: 59 }], 23640, 3) // => [1, 1, 0]
 */
export function countMembers(roster: readonly Membership[], firstMonth: number, monthCount: number): number[] {
  const changes = new Int32Array(monthCount + 1);
  const clamp = (month: number): number => Math.max(0, Math.min(monthCount, month - firstMonth));
  for (const stays of staysByCustomer(roster).values()) {
    let counted = 0;
    for (const { from, until } of stays.sort((one, other) => one.from - other.from)) {
      const start = Math.max(counted, clamp(from));
      const end = clamp(until);
      if (end <= start) continue;
      changes[start] = (changes[start] as number) + 1;
      changes[end] = (changes[end] as number) - 1;
      counted = end;
    }
  }
  let members = 0;
  return Array.from(changes.subarray(0, monthCount), (change) => {
    members += change;
    return members;
  });
}

/** The months at whose end a customer is a member: from one month until before another. */
interface Stay {
  readonly from: number;
  readonly until: number;
}

function staysByCustomer(roster: readonly Membership[]): ReadonlyMap<string, Stay[]> {
  const stays = new Map<string, Stay[]>();
  for (const { customer, start, end } of roster) {
    const stay = { from: dayToMonth(start), until: end === null ? Number.POSITIVE_INFINITY : dayToMonth(end) };
    const known = stays.get(customer);
    if (known === undefined) stays.set(customer, [stay]);
    else known.push(stay);
  }
  return stays;
}
