import type { Model } from "./model.ts";
import { valueAt } from "./roll-up.ts";

/** The values of a KPI in every period up to one, that one included; null where it has none. */
export function seriesUntil({ rollup }: Model, node: number, last: number): (number | null)[] {
  return Array.from({ length: last + 1 }, (_, period) => valueAt(rollup, node, period));
}
