import type { Language } from "../language.ts";
import { formatMonth } from "./format-month.ts";

/**
 * Writes the months from one to another, short; a year that both share is written once.
 *
 * @param first - Months since January of year 0.
 *
 * @example
 * formatMonths(24315, 24321, "ja") // => "2026年4月〜10月"
 * formatMonths(24315, 24321, "en") // => "Apr – Oct 2026"
 * formatMonths(24311, 24322, "ja") // => "2025年12月〜2026年11月"
 * formatMonths(24311, 24322, "en") // => "Dec 2025 – Nov 2026"
 */
export function formatMonths(first: number, last: number, language: Language): string {
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  if (language === "ja") {
    const end = formatMonth(last, language);
    return `${formatMonth(first, language)}〜${from === to ? end.slice(`${to}年`.length) : end}`;
  }
  const [start, end] = [first, last].map((month) => formatMonth(month, language).slice(0, 3));
  return from === to ? `${start} – ${end} ${to}` : `${start} ${from} – ${end} ${to}`;
}
