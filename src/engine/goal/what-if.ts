import { finiteOrNull } from "../statistics/finite-or-null.ts";
import type { Model } from "../tree/model.ts";
import { periodValues } from "../tree/roll-up.ts";
import { openScenario, scenarioValues, setValue } from "../tree/scenario.ts";
import type { WhatIfRow } from "./what-if-row.ts";

/**
 * Tries out other values in one period and shows what becomes of every KPI.
 *
 * A computed KPI may be given a value too: it then has that value, whatever is below it.
 *
 * @param period - Index of a period of the model.
 * @param changes - New values by node; NaN takes a value away.
 * @returns One row per KPI, in table order.
 */
export function whatIf(model: Model, period: number, changes: ReadonlyMap<number, number>): readonly WhatIfRow[] {
  const { ranks } = model.tree;
  const scenario = openScenario(model, period);
  // From the leaves up: what is set above must not be computed over by what is set below it.
  const upwards = Array.from(changes).sort(([one], [other]) => (ranks[one] as number) - (ranks[other] as number));
  for (const [node, value] of upwards) setValue(scenario, node, value);
  const now = periodValues(model.rollup, period);
  return Array.from(scenarioValues(scenario), (value, node) => ({
    node,
    now: finiteOrNull(now[node] as number),
    whatIf: finiteOrNull(value),
    change: finiteOrNull(value - (now[node] as number)),
  }));
}
