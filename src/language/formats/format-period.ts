import type { Language } from "../language.ts";
import { formatMonth } from "./format-month.ts";

/**
 * Writes a period for readers; one that is no month keeps its own label.
 *
 * @param period - Its label and, for a month, its number (months since January of year 0).
 *
 * @example
 * formatPeriod({ label: "2026-10", month: 24321 }, "en") // => "October 2026"
 * formatPeriod({ label: "2023Q4", month: null }, "ja") // => "2023Q4"
 */
export function formatPeriod(period: { readonly label: string; readonly month: number | null }, language: Language): string {
  return period.month === null ? period.label : formatMonth(period.month, language);
}
