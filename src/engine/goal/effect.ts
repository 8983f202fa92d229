import type { Model } from "../tree/model.ts";
import { findRoots } from "../tree/roots.ts";
import { whatIf } from "./what-if.ts";

const MONTHS = 12;

/** What a new value of a KPI brings its root, and when the work for it has paid for itself. */
export interface Effect {
  readonly root: number;
  /** How much better the root gets; null where it has no value. */
  readonly perMonth: number | null;
  /** Null for a ratio too: twelve months of it add up to nothing that means something. */
  readonly perYear: number | null;
  /** Months until the cost is earned; null where it never is, and without cost. */
  readonly paybackMonths: number | null;
}

/**
 * Tells what it is worth to bring a KPI to a value, all else equal.
 *
 * @param period - Index of a period of the model.
 * @param kpi - Node that changes.
 * @param value - Its new value.
 * @param cost - Of the work, in the unit of the root; null where it is not known.
 */
export function effect(model: Model, period: number, kpi: number, value: number, cost: number | null): Effect {
  const root = findRoots(model.tree).roots[kpi] ?? kpi;
  const change = whatIf(model, period, new Map([[kpi, value]]))[root]?.change ?? null;
  const { direction = "up", kind = "flow" } = model.tree.definitions[root] ?? {};
  const perMonth = change !== null && direction === "down" ? -change : change;
  const perYear = kind === "ratio" || perMonth === null ? null : perMonth * MONTHS;
  const paybackMonths = perYear === null || perMonth === null || perMonth <= 0 || cost === null ? null : cost / perMonth;
  return { root, perMonth, perYear, paybackMonths };
}
