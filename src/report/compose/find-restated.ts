import { type Aims, aims, isLeaf, type Model, type Period, valueAt } from "#engine";
import type { ClosedKpi, ClosedMonth, History } from "../../sheets/history/history.ts";
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
  readonly aims: Aims;
  /** Whether a target that was typed has become another. */
  readonly isAimedAnew: boolean;
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
    months.push(inSight(model, index, each, closed));
  }
  return months;
}

function inSight(model: Model, index: number, period: Period, { kpis }: ClosedMonth): MonthInSight {
  const kept = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const found = aims(model, index);
  const isAimedAnew = model.tree.definitions.some(({ id }, node) => {
    const isTyped = isLeaf(model.tree, node) || found.typed[node] === 1;
    return isTyped && !isSame(...targets(kept.get(id), found, node));
  });
  return { index, period, kept, aims: found, isAimedAnew };
}

function restatedIn(model: Model, month: MonthInSight, nodes: readonly number[]): Restatement[] {
  const { index, period, kept, isAimedAnew } = month;
  return nodes.flatMap((node) => {
    const closed = kept.get(model.tree.definitions[node]?.id ?? "");
    if (!closed) return [];
    // What is computed from actuals, for want of targets, moves with them; that is no change of a target.
    const [reported, restated] = isAimedAnew ? targets(closed, month.aims, node) : [null, null];
    const found = [
      { field: "actual", reported: closed.actual, restated: valueAt(model.rollup, node, index) },
      { field: "target", reported, restated },
    ] as const;
    return found.filter((each) => !isSame(each.reported, each.restated)).map((each) => ({ period, node, ...each }));
  });
}

/** The target that was kept and the one that stands now. A month that was closed without one was judged without. */
function targets(closed: ClosedKpi | undefined, { values, aimed }: Aims, node: number): [number | null, number | null] {
  const reported = closed?.target ?? null;
  const now = values[node] ?? Number.NaN;
  return [reported, reported === null || aimed[node] !== 1 || Number.isNaN(now) ? null : now];
}

function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}
