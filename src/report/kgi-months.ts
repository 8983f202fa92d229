import { aims, type Period, periodOfMonth, valueAt } from "#engine";
import type { History } from "../sheets/history.ts";
import type { ReportContext } from "./report-context.ts";

/** A KPI in one period; null for a blank. */
export interface KpiMonth {
  readonly period: Period;
  readonly actual: number | null;
  readonly target: number | null;
}

/** A month and the twelve before it, so that the same month of the year before is the first. */
const MONTHS = 13;

/**
 * Actual and target of a KPI in the thirteen months that end with the one shown; in as many periods, where they are no months.
 *
 * Closed months are in the model already. Where that cannot compute one any more, because the tree has grown since, what
 * was kept of it counts.
 *
 * @returns The earliest first; a month without numbers is there, with blanks.
 */
export function kgiMonths({ model, period }: ReportContext, history: History, node: number): KpiMonth[] {
  const { periods, rollup, tree } = model;
  const shown = periods[period]?.month ?? null;
  const inSight =
    shown === null
      ? periods.slice(Math.max(0, period - MONTHS + 1), period + 1)
      : Array.from({ length: MONTHS }, (_, at) => periodOfMonth(shown - MONTHS + 1 + at));
  const id = tree.definitions[node]?.id;
  return inSight.map((each) => {
    const index = periods.findIndex(({ label }) => label === each.label);
    const kept = history.find((month) => month.period === each.label)?.kpis.find((kpi) => kpi.id === id);
    const target = index < 0 ? Number.NaN : targetAt(index);
    return {
      period: each,
      actual: valueAt(rollup, node, index) ?? kept?.actual ?? null,
      target: Number.isNaN(target) ? (kept?.target ?? null) : target,
    };
  });

  function targetAt(index: number): number {
    const { values, aimed } = aims(model, index);
    return aimed[node] === 1 ? (values[node] ?? Number.NaN) : Number.NaN;
  }
}
