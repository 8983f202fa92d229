import { type Model, typedTarget } from "../tree/model.ts";
import { valueAt } from "../tree/roll-up.ts";
import type { ReferenceKind } from "./focus-row.ts";

/** What a leaf is measured against. */
export interface Reference {
  readonly value: number;
  readonly kind: ReferenceKind;
}

/** How far back the best value is looked for, the period itself included. */
const MONTHS = 12;

/**
 * Finds what a leaf is measured against: its target, or else the best of its trailing twelve months.
 *
 * @param preferred - Which way the leaf must move for its root to get better: 1 up, -1 down.
 * @returns Null where there is no target and no earlier value to compare with.
 */
export function referenceOf(model: Model, node: number, period: number, preferred: number): Reference | null {
  const target = typedTarget(model, node, period);
  if (Number.isFinite(target)) return { value: target, kind: "target" };
  const earlier: number[] = [];
  for (let each = firstOfTrailing(model, period); each < period; each++) {
    const value = valueAt(model.rollup, node, each);
    if (value !== null) earlier.push(value);
  }
  if (earlier.length === 0) return null;
  const now = valueAt(model.rollup, node, period);
  const candidates = now === null ? earlier : [...earlier, now];
  return { value: preferred < 0 ? Math.min(...candidates) : Math.max(...candidates), kind: "best-of-12" };
}

/** Twelve months of the calendar, or twelve columns where they are not months. */
function firstOfTrailing({ periods }: Model, period: number): number {
  const month = periods[period]?.month ?? null;
  if (month === null) return Math.max(0, period - MONTHS + 1);
  let first = period;
  while (first > 0 && isWithin(periods[first - 1]?.month ?? null, month)) first--;
  return first;
}

function isWithin(earlier: number | null, month: number): boolean {
  return earlier !== null && month - earlier < MONTHS;
}
