import { autocorrelation } from "../statistics/autocorrelation.ts";
import { correlationPValue } from "../statistics/correlation-p-value.ts";
import { isFlat } from "../statistics/is-flat.ts";
import { pearson } from "../statistics/pearson.ts";
import type { Values } from "../statistics/values.ts";
import { changes } from "./changes.ts";
import { lagPairs } from "./lag-pairs.ts";

/** What the verdict is taken from: the values, their changes from month to month, or from year to year. */
export type Basis = "levels" | "changes" | "yearly-changes";

/** From here on a series mostly repeats its own past, and two such series correlate by chance. */
const PERSISTENT = 0.5;

/** Two and a half years: fewer months cannot show a season and leave anything to test. */
const MONTHS_FOR_SEASONS = 30;

/** The usual level at which a trend counts as visible. */
const VISIBLE = 0.05;

/**
 * Chooses what two series may be compared by: two growing KPIs always correlate, and so do two that follow the calendar.
 *
 * Levels, when neither series is persistent (lag-1 autocorrelation above 0.5) or trending; otherwise changes from month
 * to month; or, with 30 months and the same season in both, changes from year to year.
 *
 * @param leading - monthly series
 * @param lagging - monthly series
 * @returns the basis of the verdict
 * @example
 * chooseBasis([1, 9, 2, 8, 1, 7, 3, 9], [5, 2, 6, 1, 7, 2, 5, 3]) // => "levels"
 * chooseBasis([10, 12, 11, 14, 13, 16, 15, 18], [5, 2, 6, 1, 7, 2, 5, 3]) // => "changes"
 */
export function chooseBasis(leading: Values, lagging: Values): Basis {
  const series = [leading, lagging];
  const months = lagPairs(leading, lagging, 0).leading.length;
  if (months >= MONTHS_FOR_SEASONS && series.every(isSeasonal)) return "yearly-changes";
  return series.some((values) => isPersistent(values) || hasTrend(values)) ? "changes" : "levels";
}

function isPersistent(values: Values): boolean {
  return (autocorrelation(values, 1) ?? 0) > PERSISTENT;
}

function isSeasonal(values: Values): boolean {
  return (autocorrelation(changes(values, 1), 12) ?? 0) > PERSISTENT;
}

function hasTrend(values: Values): boolean {
  const months = values.map((_, month) => month);
  const { leading, lagging } = lagPairs(months, values, 0);
  const r = pearson(leading, lagging);
  if (r === null || isFlat(lagging)) return false;
  return (correlationPValue(r, lagging.length) ?? 1) < VISIBLE;
}

/**
 * The series that a basis compares.
 *
 * @param values - monthly series
 * @param basis - what to compare by
 * @returns the series itself or its changes, month by month
 * @example
 * onBasis([5, 7, 4], "levels") // => [5, 7, 4]
 * onBasis([5, 7, 4], "changes") // => [null, 2, -3]
 */
export function onBasis(values: Values, basis: Basis): Values {
  if (basis === "levels") return values;
  return changes(values, basis === "changes" ? 1 : 12);
}
