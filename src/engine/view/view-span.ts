import { fiscalYear } from "../fiscal-year.ts";
import { monthOf, monthOfYear } from "../month.ts";
import type { Period } from "../period.ts";
import { type TimeSlot, timeSlot } from "./time-slot.ts";

/** How far a number looks: the fiscal quarter, the fiscal year up to now, or the year that ends now. */
export type View = "quarter" | "year-to-date" | "trailing-year";

/** The part of time that a view covers, and what the data has of it. */
export interface ViewSpan {
  readonly unit: TimeSlot["unit"];
  /** First and last month or quarter, as `TimeSlot.at`; the last of a running quarter lies ahead. */
  readonly first: number;
  readonly last: number;
  /** Indices of the periods that the data has of it, up to the one it is looked at from; in the order of time. */
  readonly periods: readonly number[];
}

const PER_YEAR = { month: 12, quarter: 4 } as const;

/**
 * What a view from a period covers.
 *
 * @param periods - Of the data.
 * @param period - Index of the period it is looked at from, which is the last with a value.
 * @param startMonth - Month in which the fiscal year starts, 1 … 12; quarters of the data are named by their year.
 * @returns Null from a period that is no time, and for the quarter from a quarter, which it is itself.
 */
export function viewSpan(periods: readonly Period[], period: number, view: View, startMonth: number): ViewSpan | null {
  const slots = periods.map(timeSlot);
  const now = slots[period] ?? null;
  const bounds = now && boundsOf(now, view, startMonth);
  if (!now || !bounds) return null;
  const covered = slots.flatMap((slot, at) => {
    return slot && slot.unit === now.unit && slot.at >= bounds.first && slot.at <= now.at ? [{ at, slot }] : [];
  });
  const inTime = covered.sort((a, b) => a.slot.at - b.slot.at);
  return { unit: now.unit, ...bounds, periods: inTime.map(({ at }) => at) };
}

/**
 * The period one year before another.
 *
 * @returns Its index; -1 where the data has none, and for a period that is no time.
 */
export function yearBefore(periods: readonly Period[], period: number): number {
  const now = periods[period] ? timeSlot(periods[period]) : null;
  if (!now) return -1;
  return periods.findIndex((each) => {
    const slot = timeSlot(each);
    return slot !== null && slot.unit === now.unit && slot.at === now.at - PER_YEAR[now.unit];
  });
}

function boundsOf({ unit, at }: TimeSlot, view: View, startMonth: number): { first: number; last: number } | null {
  if (view === "trailing-year") return { first: at - PER_YEAR[unit] + 1, last: at };
  if (unit === "quarter") return view === "quarter" ? null : { first: at - (at % PER_YEAR.quarter), last: at };
  if (view === "year-to-date") return { first: monthOf(fiscalYear(at, startMonth), startMonth), last: at };
  const first = at - ((monthOfYear(at) - startMonth + 12) % 3);
  return { first, last: first + 2 };
}
