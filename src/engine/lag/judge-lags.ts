/** `leads`: moves before; `together`: in the same month; `none`: no link found; `too-little`: cannot be judged. */
export type LagVerdict = "leads" | "together" | "none" | "too-little";

/** What is known about one lag when the verdict is passed. */
export interface LagEvidence {
  readonly lag: number;
  readonly r: number;
  readonly rho: number;
  /** Two-sided p-value, not yet adjusted for the number of lags tried. */
  readonly p: number;
}

/** The verdict, and the lag it speaks about. */
export interface LagJudgement {
  readonly verdict: LagVerdict;
  readonly lag: number | null;
  /** Smallest p-value × number of lags tried (Bonferroni), at most 1; null when nothing could be tested. */
  readonly adjustedP: number | null;
}

const SIGNIFICANT = 0.05;

/** A lead must beat the same month by this much; less is the echo of the same month in a sluggish series. */
const MARGIN_OF_A_LEAD = 0.1;

/**
 * Passes the verdict on a set of tried lags.
 *
 * The best lag is the one with the smallest p-value, which is then multiplied by the number of lags tried, since the
 * best of seven tries is easily 0.05. A lead also needs Spearman's rho of the same sign (no single month made it) and
 * must beat the same month by 0.1; a significant link that does not is called together.
 *
 * @param evidence - one entry per lag tried, lag 0 among them
 * @returns the verdict; `too-little` without any evidence
 * @example
 * judgeLags([{ lag: 0, r: 0.1, rho: 0.1, p: 0.6 }, { lag: 1, r: 0.9, rho: 0.9, p: 0.001 }]).verdict // => "leads"
 * judgeLags([{ lag: 0, r: 0.1, rho: 0.1, p: 0.6 }, { lag: 1, r: 0.4, rho: 0.4, p: 0.03 }]).verdict // => "none"
 * judgeLags([]).verdict // => "too-little"
 */
export function judgeLags(evidence: readonly LagEvidence[]): LagJudgement {
  const best = [...evidence].sort((a, b) => a.p - b.p || Math.abs(b.r) - Math.abs(a.r) || a.lag - b.lag)[0];
  if (best === undefined) return { verdict: "too-little", lag: null, adjustedP: null };
  const adjustedP = Math.min(1, best.p * evidence.length);
  if (adjustedP >= SIGNIFICANT || best.r * best.rho <= 0) return { verdict: "none", lag: best.lag, adjustedP };
  const sameMonth = Math.abs(evidence.find(({ lag }) => lag === 0)?.r ?? 0);
  if (best.lag === 0 || Math.abs(best.r) < sameMonth + MARGIN_OF_A_LEAD) return { verdict: "together", lag: 0, adjustedP };
  return { verdict: "leads", lag: best.lag, adjustedP };
}
