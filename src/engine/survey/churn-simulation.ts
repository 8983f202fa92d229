import { checkShares } from "../check-shares.ts";
import { InvalidInputError } from "../errors.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { churnRisk, type RiskGroup } from "./churn-risk.ts";
import { SEGMENTS } from "./segment-of.ts";

/** `consult`: customers in trouble who kept silent start to consult; `satisfy`: disappointing responses become as expected. */
export type ChurnLever = "consult" | "satisfy";

/** One improvement to simulate. */
export interface ChurnStep {
  readonly lever: ChurnLever;
  /** Share of the segment that changes, 0 … 1. */
  readonly share: number;
}

/** What improvements to trouble handling would save. Null: a number is missing, or movers have nowhere to go. */
export interface ChurnSimulation {
  readonly riskNow: number | null;
  readonly riskThen: number | null;
  /** Accounts × fall of the risk; null without accounts. */
  readonly accountsSaved: number | null;
  /** Accounts saved × ARPA, per month; null without both. */
  readonly revenueSaved: number | null;
}

/** The five groups, in the order of `SEGMENTS`; sizes may become fractional when only a part moves. */
type Groups = readonly [RiskGroup, RiskGroup, RiskGroup, RiskGroup, RiskGroup];

/**
 * Simulates fewer silent and fewer disappointed customers: who moves takes on the risk of where he moves to.
 *
 * Those who start to consult spread over the three kinds of response as today's consultations do, disappointing ones
 * included: where responses are bad enough, more consultation raises the risk. Steps are taken one after the other.
 *
 * @param groups - the five segments in the order of `SEGMENTS`, size and risk each
 * @param steps - the improvements, in the order in which they happen
 * @param accounts - customers to apply the change of the risk to; left out or null: not wanted
 * @param arpa - revenue per account and month; left out or null: not wanted
 * @returns risk before and after, and what the difference saves (negative: costs)
 * @throws InvalidInputError `segment-count` unless there are five groups, `share-out-of-range` for a share outside
 * 0 … 1, and what `churnRisk` throws
 * @example
 * churnSimulation([{ n: 40, risk: 0.08 }, { n: 12, risk: 0.2 }, { n: 15, risk: 0.02 }, { n: 25, risk: 0.06 }, { n: 8, risk: 0.25 }], [{ lever: "consult", share: 0.5 }]).riskThen // ≈ 0.08675
 * churnSimulation([{ n: 40, risk: 0.08 }, { n: 12, risk: 0.2 }, { n: 15, risk: 0.02 }, { n: 25, risk: 0.06 }, { n: 8, risk: 0.25 }], [{ lever: "satisfy", share: 0.5 }]).riskThen // ≈ 0.0864
 */
export function churnSimulation(
  groups: readonly RiskGroup[],
  steps: readonly ChurnStep[],
  accounts: number | null = null,
  arpa: number | null = null,
): ChurnSimulation {
  const now = asFive(groups);
  const riskNow = churnRisk(now);
  const then = steps.reduce<Groups | null>((current, step) => (current === null ? null : take(step, current)), now);
  const riskThen = then === null ? null : churnRisk(then);
  const fall = riskNow === null || riskThen === null ? null : riskNow - riskThen;
  const accountsSaved = fall === null || accounts === null ? null : finiteOrNull(accounts * fall);
  const revenueSaved = accountsSaved === null || arpa === null ? null : finiteOrNull(accountsSaved * arpa);
  return { riskNow, riskThen, accountsSaved, revenueSaved };
}

function asFive(groups: readonly RiskGroup[]): Groups {
  const [noTrouble, silent, above, expected, below, ...surplus] = groups;
  if (!noTrouble || !silent || !above || !expected || !below || surplus.length > 0) {
    throw new InvalidInputError("segment-count", { found: groups.length, needed: SEGMENTS.length });
  }
  return [noTrouble, silent, above, expected, below];
}

/** The groups after one step, or null when a size is missing or there is no consultation to take the spread from. */
function take({ lever, share }: ChurnStep, groups: Groups): Groups | null {
  checkShares({ amount: share });
  const [noTrouble, silent, above, expected, below] = groups;
  if (silent.n === null || above.n === null || expected.n === null || below.n === null) return null;
  if (lever === "satisfy") {
    const moved = share * below.n;
    return [noTrouble, silent, above, { ...expected, n: expected.n + moved }, { ...below, n: below.n - moved }];
  }
  const moved = share * silent.n;
  const consulted = above.n + expected.n + below.n;
  if (moved === 0) return groups;
  if (consulted === 0) return null;
  const growth = 1 + moved / consulted;
  return [
    noTrouble,
    { ...silent, n: silent.n - moved },
    { ...above, n: above.n * growth },
    { ...expected, n: expected.n * growth },
    { ...below, n: below.n * growth },
  ];
}
