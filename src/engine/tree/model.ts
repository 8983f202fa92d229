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
}

/**
 * Rolls the data up the tree.
 *
 * `LAG` counts calendar months: where the data skips a month, the months in between are there for the computation, with
 * no values, and are taken out again.
 */
export function buildModel(tree: Tree, data: KpiData): Model {
  const { periods } = data;
  const gaps = tree.programs.some((program) => program?.lags.some((lag) => lag > 0)) ? withEveryMonth(periods) : null;
  const rollup = gaps ? rollAcrossGaps(tree, data, gaps) : rollUp(tree, data.actuals, periods.length);
  return { tree, data, periods, rollup };
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

function withEveryMonth(periods: readonly Period[]): readonly number[] | null {
  const months = periods.map(({ month }) => month);
  const first = months[0];
  if (first === undefined || first === null || months.includes(null)) return null;
  const places = months.map((month) => (month as number) - first);
  const last = places[places.length - 1] as number;
  return last === places.length - 1 ? null : places;
}

/** Rolls up on a grid that has every month, and picks the given periods out of it. */
function rollAcrossGaps(tree: Tree, data: KpiData, places: readonly number[]): Rollup {
  const width = (places[places.length - 1] as number) + 1;
  const spread = new Float64Array(tree.size * width).fill(Number.NaN);
  copyColumns(data.actuals, places.length, spread, width, places);
  const full = rollUp(tree, spread, width);
  const values = new Float64Array(tree.size * places.length);
  for (let node = 0; node < tree.size; node++) {
    places.forEach((place, period) => {
      values[node * places.length + period] = full.values[node * width + place] as number;
    });
  }
  return { tree, periodCount: places.length, values };
}

function copyColumns(from: Float64Array, fromWidth: number, to: Float64Array, toWidth: number, places: readonly number[]): void {
  for (let node = 0; node * fromWidth < from.length; node++) {
    places.forEach((place, period) => {
      to[node * toWidth + place] = from[node * fromWidth + period] as number;
    });
  }
}
