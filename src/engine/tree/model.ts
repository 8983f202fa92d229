import type { Period } from "../period.ts";
import { type Rollup, rollUp } from "./roll-up.ts";
import type { Tree } from "./tree.ts";

/** Typed values by KPI and period. Node-major (`node * periods.length + period`), NaN where blank. */
export interface KpiData {
  /** Months ascending, then other labels in the order they were met; none twice. */
  readonly periods: readonly Period[];
  readonly actuals: Float64Array;
  readonly targets: Float64Array;
}

/** A tree with its data, rolled up: what every question is asked of. */
export interface Model {
  readonly tree: Tree;
  readonly data: KpiData;
  readonly periods: readonly Period[];
  readonly rollup: Rollup;
  /** What `rollup` was taken from: the same, plus the months that the data skips, so that `LAG` can count months. */
  readonly grid: Rollup;
  /** The column of each period in `grid`. */
  readonly columns: Int32Array;
}

/**
 * Rolls the data up the tree.
 *
 * `LAG` counts calendar months: where the data skips a month, the months in between are there for the computation, with
 * no values, and are taken out again.
 */
export function buildModel(tree: Tree, data: KpiData): Model {
  const { periods } = data;
  const columns = monthColumns(periods, longestLag(tree)) ?? Int32Array.from(periods, (_, period) => period);
  const width = (columns[columns.length - 1] ?? -1) + 1;
  const grid = rollUp(tree, width === periods.length ? data.actuals : spread(data.actuals, tree.size, columns, width), width);
  const rollup = width === periods.length ? grid : gather(grid, columns);
  return { tree, data, periods, rollup, grid, columns };
}

/** The last period in which any KPI has an actual; -1 when there is none. */
export function latestPeriod({ tree, data, periods }: Model): number {
  for (let period = periods.length - 1; period >= 0; period--) {
    for (let node = 0; node < tree.size; node++) {
      if (!Number.isNaN(data.actuals[node * periods.length + period] ?? Number.NaN)) return period;
    }
  }
  return -1;
}

/** The target typed for a KPI and period: in the data, or else the standing one of its row; NaN when there is none. */
export function typedTarget({ tree, data, periods }: Model, node: number, period: number): number {
  const inData = data.targets[node * periods.length + period] ?? Number.NaN;
  return Number.isNaN(inData) ? (tree.definitions[node]?.target ?? Number.NaN) : inData;
}

/** The value a formula reads so many periods before a period; NaN where there is none. */
export function valueBefore({ grid, columns }: Model, node: number, period: number, lag: number): number {
  const column = (columns[period] as number) - lag;
  return column < 0 ? Number.NaN : (grid.values[node * grid.periodCount + column] ?? Number.NaN);
}

function longestLag({ programs }: Tree): number {
  let longest = 0;
  for (const program of programs)
    program?.lags.forEach((lag) => {
      longest = Math.max(longest, lag);
    });
  return longest;
}

/**
 * Where each month stands when the months between are there too; null when a label names no month.
 *
 * A gap longer than any lag is cut to one month more than that: every lag across it still ends inside it.
 */
function monthColumns(periods: readonly Period[], lag: number): Int32Array | null {
  const columns = new Int32Array(periods.length);
  for (let period = 0; period < periods.length; period++) {
    const month = periods[period]?.month ?? null;
    const previous = periods[period - 1]?.month ?? month;
    if (month === null || previous === null) return null;
    columns[period] = period === 0 ? 0 : (columns[period - 1] as number) + Math.min(month - previous, lag + 1);
  }
  return columns;
}

function spread(values: Float64Array, size: number, columns: Int32Array, width: number): Float64Array {
  const wide = new Float64Array(size * width).fill(Number.NaN);
  for (let node = 0; node < size; node++) {
    columns.forEach((column, period) => {
      wide[node * width + column] = values[node * columns.length + period] as number;
    });
  }
  return wide;
}

function gather({ tree, periodCount, values }: Rollup, columns: Int32Array): Rollup {
  const narrow = new Float64Array(tree.size * columns.length);
  for (let node = 0; node < tree.size; node++) {
    columns.forEach((column, period) => {
      narrow[node * columns.length + period] = values[node * periodCount + column] as number;
    });
  }
  return { tree, periodCount: columns.length, values: narrow };
}
