import { aims, isLeaf, type Model, type Period, valueAt } from "#engine";
import type { ClosedKpi, ClosedMonth, History } from "../sheets/history.ts";
import type { ReportContext } from "./report-context.ts";

/** A number of a closed month that is not what it was when the month was closed. */
export interface Restatement {
  readonly period: Period;
  readonly node: number;
  readonly field: "actual" | "target";
  /** When the month was closed, and as it stands now; null for a blank. */
  readonly reported: number | null;
  readonly restated: number | null;
}

/** Months before the one shown that a report speaks of: the same month of the year before is the last of them. */
const MONTHS_BACK = 12;

/** Computing again in another order takes off less than this part of a number; people's corrections are larger. */
const SAME = 1e-9;

/**
 * Finds what has been edited since months were closed: first the KGIs, then what is typed; within these the latest month
 * first.
 *
 * For every KGI, what was reported + what was restated + the change since that month = what is reported now: change is
 * measured between months as they stand now, restatement between a month as it was kept and as it stands now.
 */
export function findRestated(context: ReportContext, history: History): Restatement[] {
  const { model, kgis } = context;
  const months = closedInSight(context, history);
  const isKgi = new Set(kgis);
  const typed = model.tree.definitions.flatMap((_, node) => (isLeaf(model.tree, node) && !isKgi.has(node) ? [node] : []));
  return [kgis, typed].flatMap((nodes) => months.flatMap((month) => restatedIn(model, month, nodes)));
}

interface MonthInSight {
  readonly index: number;
  readonly period: Period;
  readonly kept: ReadonlyMap<string, ClosedKpi>;
  /** Targets as they stand now, by node; NaN where there is none. */
  readonly targets: Float64Array;
}

/** The closed months that the report compares with, the latest first. */
function closedInSight({ model, period }: ReportContext, history: History): MonthInSight[] {
  const byLabel = new Map(history.map((month) => [month.period, month]));
  const shown = model.periods[period]?.month ?? null;
  const months: MonthInSight[] = [];
  for (let index = period; index >= 0; index--) {
    const each = model.periods[index];
    const closed = each && byLabel.get(each.label);
    if (!closed || (shown !== null && (each.month === null || each.month < shown - MONTHS_BACK))) continue;
    months.push({ index, period: each, kept: byId(closed), targets: targetsOf(model, index) });
  }
  return months;
}

function byId({ kpis }: ClosedMonth): ReadonlyMap<string, ClosedKpi> {
  return new Map(kpis.map((kpi) => [kpi.id, kpi]));
}

function targetsOf(model: Model, period: number): Float64Array {
  const { values, aimed } = aims(model, period);
  return values.map((value, node) => (aimed[node] === 1 ? value : Number.NaN));
}

function restatedIn(model: Model, { index, period, kept, targets }: MonthInSight, nodes: readonly number[]): Restatement[] {
  return nodes.flatMap((node) => {
    const closed = kept.get(model.tree.definitions[node]?.id ?? "");
    if (!closed) return [];
    const target = targets[node] ?? Number.NaN;
    const found = [
      { field: "actual", reported: closed.actual, restated: valueAt(model.rollup, node, index) },
      // A month without targets was judged without; a standing target that came later is meant for later months.
      { field: "target", reported: closed.target, restated: closed.target === null || Number.isNaN(target) ? null : target },
    ] as const;
    return found.filter(({ reported, restated }) => !isSame(reported, restated)).map((each) => ({ period, node, ...each }));
  });
}

function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}
