import { InvalidInputError } from "../errors.ts";
import { ratio } from "../statistics/ratio.ts";
import { runRate } from "./run-rate.ts";

/** Where a month in progress is heading. */
export interface Pace {
  /** Value of the whole month if the rest goes like the part so far; null before the first day is over. */
  readonly pace: number | null;
  /** What every remaining day has to bring; 0 when the target is reached, null without a target or without days left. */
  readonly requiredPerDay: number | null;
}

/**
 * Linear projection of a month in progress, for amounts that add up over days.
 *
 * @param monthToDate - amount so far; null is missing
 * @param elapsedDays - completed days, 0 … days
 * @param days - days of the month (calendar or business days, as the elapsed ones), > 0
 * @param target - amount wanted for the whole month; null or left out: none
 * @returns the projected month, and what each remaining day needs
 * @throws InvalidInputError `elapsed-days-out-of-range` when the days do not fit
 * @example
 * pace(5000, 10, 30) // => { pace: 15000, requiredPerDay: null }
 * pace(5000, 10, 30, 20000) // => { pace: 15000, requiredPerDay: 750 }
 * pace(5000, 10, 30, 4000) // => { pace: 15000, requiredPerDay: 0 }
 */
export function pace(
  monthToDate: number | null,
  elapsedDays: number | null,
  days: number | null,
  target: number | null = null,
): Pace {
  if (monthToDate === null || elapsedDays === null || days === null) return { pace: null, requiredPerDay: null };
  if (!(days > 0 && elapsedDays >= 0 && elapsedDays <= days)) {
    throw new InvalidInputError("elapsed-days-out-of-range", { elapsedDays, days });
  }
  const daysLeft = days - elapsedDays;
  const missing = target === null ? null : Math.max(0, target - monthToDate);
  return { pace: runRate(monthToDate, elapsedDays, days), requiredPerDay: daysLeft === 0 ? null : ratio(missing, daysLeft) };
}
