import { aims, type Model } from "#engine";
import { formatAxisMonth } from "../../language/formats/format-axis-month.ts";
import type { KpiLine } from "../report.ts";
import { kpiLine, type ReportContext } from "./report-context.ts";
import { reportedActual } from "./reported-actual.ts";

/** A year and the same month of the year before. */
const MOST_PERIODS = 13;

/** Two actuals stand beside one another in the table already. */
const FEWEST_ACTUALS = 3;

/** How a KGI went over the last months. */
export interface KgiTrend extends KpiLine {
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** The period as an axis names it. */
  readonly label: string;
  readonly actual: number | null;
  readonly target: number | null;
}

/**
 * Actual and target of the first KGI, up to the period of the report.
 *
 * @returns Null where there are too few actuals to see a course.
 */
export function composeTrend(context: ReportContext): KgiTrend | null {
  const { model, period, kgis, language } = context;
  const kgi = kgis[0];
  if (kgi === undefined) return null;
  const shown = lastPeriods(model, period);
  const points = shown.map((at, place) => {
    const { label = "", month = null } = model.periods[at] ?? {};
    const { values, aimed } = aims(model, at);
    const target = values[kgi] ?? Number.NaN;
    return {
      label: month === null ? label : formatAxisMonth(month, language, place === 0),
      actual: reportedActual(context, kgi, at),
      target: aimed[kgi] === 1 && Number.isFinite(target) ? target : null,
    };
  });
  const actuals = points.filter(({ actual }) => actual !== null);
  return actuals.length >= FEWEST_ACTUALS ? { ...kpiLine(context, kgi), points } : null;
}

/** Indices of the periods of one kind, the latest last; of months no more than a year back. */
function lastPeriods({ periods }: Model, last: number): number[] {
  const end = periods[last]?.month ?? null;
  const alike = periods.flatMap(({ month }, at) => {
    const isRecent = month === null || end === null ? month === end : month > end - MOST_PERIODS;
    return at <= last && isRecent ? [at] : [];
  });
  return alike.slice(-MOST_PERIODS);
}
