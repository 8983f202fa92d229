import { autocorrelation } from "../statistics/autocorrelation.ts";
import { correlationPValue } from "../statistics/correlation-p-value.ts";
import { effectiveSize } from "../statistics/effective-size.ts";
import { fisherInterval } from "../statistics/fisher-interval.ts";
import type { Values } from "../statistics/values.ts";
import { type Basis, chooseBasis, onBasis } from "./choose-basis.ts";
import { correlationStrength } from "./correlation-strength.ts";
import { judgeLags, type LagEvidence, type LagVerdict } from "./judge-lags.ts";
import { type LagCorrelation, lagCorrelation } from "./lag-correlation.ts";
import { lagPairs } from "./lag-pairs.ts";

/** One lag of a lead–lag table. */
export interface LagRow {
  readonly lag: number;
  /** Pairs behind the interval: of the levels or of the changes, whichever the verdict is taken from. */
  readonly n: number;
  readonly rLevels: number | null;
  /** Correlation of the month-on-month changes, or of the yearly ones when those are the basis. */
  readonly rChanges: number | null;
  /** 95 % interval of the correlation on the basis, autocorrelation taken into account. */
  readonly low: number | null;
  readonly high: number | null;
  /** Two-sided p-value of the correlation on the basis, not adjusted for the number of lags. */
  readonly p: number | null;
  /** Whether the lag took part in the verdict: at least eight pairs, and at most a quarter of the months. */
  readonly tested: boolean;
}

/** Whether one KPI moves before another. */
export interface LeadLag {
  readonly rows: readonly LagRow[];
  readonly verdict: LagVerdict;
  /** The lag that the verdict speaks about, 0 … maxLag; null for too little data. */
  readonly bestLag: number | null;
  readonly adjustedP: number | null;
  readonly basis: Basis;
  /** High on levels, low on changes at the lag that looks best on levels: both may simply be growing. */
  readonly onlyTrend: boolean;
  /** Whether the verdict stands without the newest six months; null when too few months would be left. */
  readonly stable: boolean | null;
}

const DEFAULT_MAX_LAG = 6;
const FEWEST_MONTHS = 12;
const FEWEST_PAIRS = 8;
const MONTHS_HELD_BACK = 6;

/**
 * Tests whether one KPI moves before another, with the guards that a short monthly series needs.
 *
 * Months are aligned by position and a gap drops its pairs. The correlation is taken on levels only when neither series
 * trends; its size is counted in effective months; the best of several lags is held to a stricter standard. "Moves
 * before" is all it can say, never "causes".
 *
 * @param leading - monthly values, oldest first; null is missing
 * @param lagging - monthly values of the same months
 * @param maxLag - longest lead to look at, months; default 6
 * @returns a row per lag 0 … maxLag, and the verdict
 * @example
 * leadLag([1, 2, 3], [1, 2, 3]).verdict // => "too-little"
 * leadLag([3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8, 2, 7], [5, 3, 9, 1, 7, 2, 8, 4, 9, 1, 6, 3, 8, 2]).bestLag // => 1
 * @see methods: Fisher z, Student t, Bonferroni; effective size of Bartlett (1946)
 */
export function leadLag(leading: Values, lagging: Values, maxLag: number = DEFAULT_MAX_LAG): LeadLag {
  const whole = analyse(leading, lagging, maxLag);
  const held = lagging.length - MONTHS_HELD_BACK;
  const shorter = held < FEWEST_MONTHS ? null : analyse(leading.slice(0, held), lagging.slice(0, held), maxLag);
  const comparable = shorter !== null && shorter.verdict !== "too-little" && whole.verdict !== "too-little";
  return { ...whole, stable: comparable ? shorter.verdict === whole.verdict : null };
}

function analyse(leading: Values, lagging: Values, maxLag: number): Omit<LeadLag, "stable"> {
  const basis = chooseBasis(leading, lagging);
  const step: Basis = basis === "levels" ? "changes" : basis;
  const months = lagPairs(leading, lagging, 0).leading.length;
  const longest = months < FEWEST_MONTHS ? -1 : Math.min(maxLag, Math.floor(months / 4));
  const [changesLeading, changesLagging] = [onBasis(leading, step), onBasis(lagging, step)];
  const size = sizeOnBasis(onBasis(leading, basis), onBasis(lagging, basis));
  const evidence: LagEvidence[] = [];
  const rows: LagRow[] = [];
  for (let lag = 0; lag <= maxLag; lag++) {
    const levels = lagCorrelation(leading, lagging, lag);
    const changed = lagCorrelation(changesLeading, changesLagging, lag);
    const judged = basis === "levels" ? levels : changed;
    const inference = infer(judged, size(judged.n));
    const tested = lag <= longest && judged.n >= FEWEST_PAIRS;
    rows.push({ lag, n: judged.n, rLevels: levels.r, rChanges: changed.r, ...inference, tested });
    if (tested && judged.r !== null && judged.rho !== null && inference.p !== null) {
      evidence.push({ lag, r: judged.r, rho: judged.rho, p: inference.p });
    }
  }
  const { verdict, lag: bestLag, adjustedP } = judgeLags(evidence);
  return { rows, verdict, bestLag, adjustedP, basis, onlyTrend: isOnlyTrend(rows) };
}

/** Turns a number of pairs into the number of independent ones. */
function sizeOnBasis(leading: Values, lagging: Values): (pairs: number) => number {
  const ownPast = [leading, lagging].map((values) => autocorrelation(values, 1) ?? 0);
  return (pairs) => effectiveSize(pairs, ownPast[0] ?? 0, ownPast[1] ?? 0);
}

function infer({ r }: LagCorrelation, size: number): Pick<LagRow, "low" | "high" | "p"> {
  if (r === null) return { low: null, high: null, p: null };
  const interval = fisherInterval(r, size);
  return { low: interval?.low ?? null, high: interval?.high ?? null, p: correlationPValue(r, size) };
}

function isOnlyTrend(rows: readonly LagRow[]): boolean {
  const tested = rows.filter(({ rLevels, tested }) => tested && rLevels !== null);
  const strongest = [...tested].sort((a, b) => Math.abs(b.rLevels ?? 0) - Math.abs(a.rLevels ?? 0))[0];
  if (strongest === undefined) return false;
  return correlationStrength(strongest.rLevels) === "linked" && correlationStrength(strongest.rChanges) === "none";
}
