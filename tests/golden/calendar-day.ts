import { monthOf, monthStartDay } from "../../src/engine/month.ts";

/** Whole days since 1970-01-01 of `2026-01-31`, or of the first day of `2026-01`. */
export function calendarDay(date: string): number {
  const [year = 0, month = 0, dayOfMonth = 1] = date.split("-").map(Number);
  return monthStartDay(monthOf(year, month)) + dayOfMonth - 1;
}
