import type { Language } from "../language.ts";

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/**
 * Writes a calendar day for readers.
 *
 * @param day - Whole days since 1970-01-01.
 *
 * @example
 * formatDay(20761, "ja") // => "2026年11月4日"
 * formatDay(20761, "en") // => "4 Nov 2026"
 */
export function formatDay(day: number, language: Language): string {
  const date = new Date(day * DAY);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return language === "ja" ? `${year}年${month + 1}月${ofMonth}日` : `${ofMonth} ${MONTHS[month]} ${year}`;
}

/**
 * Writes the days from one to another; a year that both share is written once.
 *
 * @example
 * formatDays(20761, 20785, "ja") // => "2026年11月4日〜11月28日"
 * formatDays(20761, 20785, "en") // => "4 Nov – 28 Nov 2026"
 * formatDays(20800, 20830, "en") // => "13 Dec 2026 – 12 Jan 2027"
 */
export function formatDays(first: number, last: number, language: Language): string {
  const [from, to] = [formatDay(first, language), formatDay(last, language)];
  const year = new Date(last * DAY).getUTCFullYear();
  if (new Date(first * DAY).getUTCFullYear() !== year) return language === "ja" ? `${from}〜${to}` : `${from} – ${to}`;
  return language === "ja" ? `${from}〜${to.slice(`${year}年`.length)}` : `${from.slice(0, -` ${year}`.length)} – ${to}`;
}
