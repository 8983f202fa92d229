import { isLeaf, type KpiData, type Period, readPeriod, type Tree } from "#engine";
import { MOST_PERIODS } from "../cells/period-list.ts";
import type { ClosedKpi, ClosedMonth, History } from "./history.ts";

/**
 * The data with what is known of closed months, so that the data sheet need not hold them any more.
 *
 * Where both have a value, that of the data sheet counts. Values come from the leaves of the tree as it is now, and computed
 * KPIs are computed from them as in any other month. A target that was kept counts before the standing one of the tree table:
 * raising that is meant for the months to come.
 */
export function withClosedMonths(data: KpiData, history: History, tree: Tree): KpiData {
  const closed = history.filter(({ kpis }) => kpis.some(({ id }) => tree.nodeById.has(id)));
  if (closed.length === 0) return data;
  const periods = joinPeriods(data.periods, closed);
  const joined = { periods, actuals: moved(data, data.actuals, periods), targets: moved(data, data.targets, periods) };
  for (const month of closed) {
    const period = periods.findIndex(({ label }) => label === month.period);
    if (period >= 0) addMonth(joined, period, keptByNode(month, tree), tree);
  }
  return joined;
}

/** Months in their order, then other periods, those that are only closed first. The earliest are left out where there are too many. */
function joinPeriods(known: readonly Period[], closed: History): Period[] {
  const labels = new Set(known.map(({ label }) => label));
  const missing = closed.flatMap(({ period }) =>
    labels.has(period) ? [] : [readPeriod(period) ?? { label: period, month: null }],
  );
  const all = [...missing.slice(Math.max(0, missing.length + known.length - MOST_PERIODS)), ...known];
  const months = all.filter(({ month }) => month !== null).sort((one, other) => (one.month ?? 0) - (other.month ?? 0));
  return [...months, ...all.filter(({ month }) => month === null)];
}

/** Values by node and period, with room for the periods that were added. */
function moved({ periods: from }: KpiData, values: Float64Array, to: readonly Period[]): Float64Array {
  const places = from.map(({ label }) => to.findIndex((period) => period.label === label));
  const size = values.length / from.length;
  const wide = new Float64Array(size * to.length).fill(Number.NaN);
  for (let node = 0; node < size; node++) {
    places.forEach((place, period) => {
      wide[node * to.length + place] = values[node * from.length + period] as number;
    });
  }
  return wide;
}

function keptByNode({ kpis }: ClosedMonth, tree: Tree): ReadonlyMap<number, ClosedKpi> {
  return new Map(
    kpis.flatMap((kpi) => {
      const node = tree.nodeById.get(kpi.id);
      return node === undefined ? [] : [[node, kpi] as const];
    }),
  );
}

/** A computed KPI takes the kept target only where nothing below it has one: else it would outlive a change of those. */
function addMonth(
  { periods, actuals, targets }: KpiData,
  period: number,
  kept: ReadonlyMap<number, ClosedKpi>,
  tree: Tree,
): void {
  const { first, targets: dependents } = tree.dependents;
  const aimed = new Uint8Array(tree.size);
  for (const node of tree.order) {
    const slot = node * periods.length + period;
    const { actual, target } = kept.get(node) ?? { actual: null, target: null };
    if (isLeaf(tree, node)) give(actuals, slot, actual);
    if (aimed[node] === 0) give(targets, slot, target);
    if (aimed[node] === 0 && Number.isNaN(targets[slot])) continue;
    for (let edge = first[node] as number; edge < (first[node + 1] as number); edge++) aimed[dependents[edge] as number] = 1;
  }
}

function give(values: Float64Array, slot: number, value: number | null): void {
  if (value !== null && Number.isNaN(values[slot])) values[slot] = value;
}
