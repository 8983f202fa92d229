import type { Language } from "../language.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Writes a calendar month for readers.
 *
 * @param month - Months since January of year 0.
 *
 * @example
 * formatMonth(24321, "ja") // => "2026年10月"
 * formatMonth(24321, "en") // => "October 2026"
 */
export function formatMonth(month: number, language: Language): string {
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12;
  return language === "ja" ? `${year}年${ofYear + 1}月` : `${MONTHS[ofYear]} ${year}`;
}
