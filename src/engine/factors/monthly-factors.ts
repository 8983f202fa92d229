import { InvalidInputError } from "../errors.ts";
import { createExactSums, type ExactSums } from "../exact-sum.ts";
import { dayToMonth, monthStartDay } from "../month.ts";
import { countMembers, type Membership } from "./count-members.ts";
import { createCustomerIndex } from "./customer-index.ts";
import { type CustomerSet, createCustomerSet } from "./customer-set.ts";

/** One month of revenue as unit price × customers × active rate. */
export interface MonthlyFactors {
  /** Months since January of year 0. */
  readonly month: number;
  readonly revenue: number;
  /** Revenue per active customer; null in a month without any. */
  readonly unitPrice: number | null;
  readonly customers: number;
  /** Active customers ÷ customers, 0 to 1 (above 1 only when the roster lacks active customers); null without customers. */
  readonly activeRate: number | null;
  readonly activeCustomers: number;
  /** All amounts of the month, positive or not, that no customer can be given. */
  readonly unassignedRevenue: number;
  /** True for a first or last month of which days are missing. */
  readonly partial: boolean;
}

export interface FactorOptions {
  /** `sales` counts rows with an amount above 0, `net` all rows of known customers. */
  readonly include: "sales" | "net";
  /** Who is a customer from when to when; null counts whoever has been seen so far. */
  readonly roster: readonly Membership[] | null;
}

/** Takes transactions one by one, in any order. */
export interface FactorCounter {
  /**
   * Counts one transaction; allocates nothing but for new customers and months.
   *
   * @param day - Whole days since 1970-01-01.
   * @param customer - Any id; empty when the customer is not known.
   * @param amount - Finite; a return is negative.
   * @throws {InvalidInputError} `transaction-malformed` for a day that is not whole or an amount that is not finite.
   */
  add(day: number, customer: string, amount: number): void;
  /** One row per month from the first to the last with any row, months without rows included. */
  result(): MonthlyFactors[];
}

/** What is known of one month so far. */
interface Tally {
  readonly month: number;
  readonly firstDay: number;
  readonly endDay: number;
  /** Where its revenue is in the sums; its unassigned revenue comes next. */
  readonly sum: number;
  readonly active: CustomerSet;
}

/** Months whose rows end this near to an edge are whole: shops are shut on some days. */
const QUIET_DAYS = 3;

/**
 * Counts transactions into the three factors of monthly revenue.
 *
 * Unit price × customers × active rate is the revenue of known customers. Sums are exact, so the order of the rows never
 * matters. Without a roster the first month's active rate is 1, because nobody was seen before.
 *
 * @example
 * createFactorCounter({ include: "sales", roster: null }).result() // => []
 */
export function createFactorCounter({ include, roster }: FactorOptions): FactorCounter {
  const salesOnly = include === "sales";
  const customers = createCustomerIndex();
  const sums = createExactSums();
  const tallies = new Map<number, Tally>();
  const span = createDaySpan();
  let today = Number.NaN;
  let current = createTally(Number.NaN, 0);

  const enterDay = (day: number): void => {
    if (!(day >= current.firstDay && day < current.endDay)) current = tallyOf(tallies, dayToMonth(day));
    span.add(day, current);
    today = day;
  };

  return {
    add(day, customer, amount) {
      if (!Number.isFinite(amount) || !Number.isInteger(day))
        throw new InvalidInputError("transaction-malformed", { day, amount });
      // Neighbouring rows are mostly of one day.
      if (day !== today) enterDay(day);
      if (customer === "") sums.add(current.sum + 1, amount);
      else if (amount > 0 || !salesOnly) {
        current.active.add(customers.indexOf(customer));
        sums.add(current.sum, amount);
      }
    },
    result() {
      const ordered = withEmptyMonths(tallies);
      const counts = roster === null ? countSeen(ordered) : countMembers(roster, ordered[0]?.month ?? 0, ordered.length);
      return ordered.map((tally, at) => factorsOf(tally, counts[at] ?? 0, sums, span.lacksDays(tally)));
    },
  };
}

/** The tally of a month, which begins with its first row. */
function tallyOf(tallies: Map<number, Tally>, month: number): Tally {
  const known = tallies.get(month);
  if (known !== undefined) return known;
  const tally = createTally(month, tallies.size * 2);
  tallies.set(month, tally);
  return tally;
}

function createTally(month: number, sum: number): Tally {
  return { month, firstDay: monthStartDay(month), endDay: monthStartDay(month + 1), sum, active: createCustomerSet() };
}

function factorsOf({ month, sum, active }: Tally, customers: number, sums: ExactSums, partial: boolean): MonthlyFactors {
  const revenue = sums.total(sum);
  const activeCustomers = active.size();
  return {
    month,
    revenue,
    unitPrice: activeCustomers === 0 ? null : revenue / activeCustomers,
    customers,
    activeRate: customers === 0 ? null : activeCustomers / customers,
    activeCustomers,
    unassignedRevenue: sums.total(sum + 1),
    partial,
  };
}

/** The months in order, those between without a row as empty ones. */
function withEmptyMonths(tallies: ReadonlyMap<number, Tally>): Tally[] {
  const known = Array.from(tallies.keys()).sort((one, other) => one - other);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, at) => tallies.get(first + at) ?? createTally(first + at, tallies.size * 2),
  );
}

/** How many customers have been active in each month or any before it. */
function countSeen(ordered: readonly Tally[]): number[] {
  const seen = createCustomerSet();
  return ordered.map(({ active }) => {
    seen.addAll(active);
    return seen.size();
  });
}

/** The days with rows: which months they leave incomplete. */
function createDaySpan() {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [leastLeft, mostLeft] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    add(day: number, { firstDay, endDay }: Tally): void {
      if (day < first) first = day;
      if (day > last) last = day;
      const [gone, left] = [day - firstDay, endDay - day];
      if (gone < least) least = gone;
      if (gone > most) most = gone;
      if (left < leastLeft) leastLeft = left;
      if (left > mostLeft) mostLeft = left;
    },
    lacksDays({ firstDay, endDay }: Tally): boolean {
      // One and the same day in every month, or always the last one: the rows are months, not days.
      if (least === most || leastLeft === mostLeft) return false;
      const startsLate = first >= firstDay && first < endDay && first - firstDay > QUIET_DAYS;
      const endsEarly = last >= firstDay && last < endDay && endDay - 1 - last > QUIET_DAYS;
      return startsLate || endsEarly;
    },
  };
}
