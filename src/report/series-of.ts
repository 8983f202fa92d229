import { type Model, valueAt } from "#engine";

/** The values of a KPI in every period of its kind, up to the one that a report is about. */
export function seriesOf({ rollup }: Model, node: number, through: number): (number | null)[] {
  return Array.from({ length: through + 1 }, (_, period) => valueAt(rollup, node, period));
}
