import type { Model } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import { findRoots } from "../tree/roots.ts";
import { openScenario, scenarioValue, setValue } from "../tree/scenario.ts";
import { boundsOf } from "./bounds-of.ts";
import type { RequiredValue } from "./required-value.ts";
import { solveEquation } from "./solve-equation.ts";

/**
 * Finds the value a KPI needs so that its root reaches a target, all else equal.
 *
 * Promises that every value it returns, put into the tree, gives the target within 1e-9 of it. A computed KPI may be asked for
 * as well: it is then taken as if typed. A rate stays within 0 and 1, an amount does not fall below 0; see `boundsOf`.
 *
 * @param period - Index of a period of the model.
 * @param kpi - Node to solve for; its root is the top of its arithmetic, which for a causal row is that row.
 * @param target - Finite value for the root.
 */
export function requireValue(model: Model, period: number, kpi: number, target: number): RequiredValue {
  const root = findRoots(model.tree).roots[kpi] as number;
  const definition = model.tree.definitions[kpi];
  if (definition === undefined) throw new RangeError(`No KPI number ${kpi}`);
  const now = valueAt(model.rollup, kpi, period) ?? Number.NaN;
  const bounds = boundsOf(definition, now);
  const scenario = openScenario(model, period);
  const evaluate = (value: number): number => {
    setValue(scenario, kpi, value);
    return scenarioValue(scenario, root) ?? Number.NaN;
  };
  const start = Number.isFinite(now) ? now : Math.min(1, bounds.high / 2);
  const solution = solveEquation(evaluate, target, start, bounds);
  const [value] = solution.values;
  if (value !== undefined) return { possible: true, value, values: solution.values, reached: evaluate(value) };
  const { bestAt, beyondBounds } = solution;
  if (bestAt === null) return { possible: false, impossible: "root-missing", best: null, bestAt: null, beyondBounds };
  const best = evaluate(bestAt);
  return { possible: false, impossible: solution.isFlat ? "no-effect" : "out-of-reach", best, bestAt, beyondBounds };
}
