import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { aims } from "./aims.ts";
import type { Model } from "./model.ts";

/**
 * The targets of KPIs period by period: what the targets of all KPIs make of each (see `aims`).
 *
 * @param through - Index of the last period to look at.
 * @returns Gives the targets of a KPI up to that period; null where neither it nor anything below it has one.
 */
export function targetSeries(model: Model, through: number): (node: number) => readonly (number | null)[] {
  const goals = Array.from({ length: through + 1 }, (_, period) => aims(model, period));
  return (node) => goals.map(({ values, aimed }) => (aimed[node] === 1 ? finiteOrNull(values[node] as number) : null));
}
