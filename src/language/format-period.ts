import type { Language } from "./language.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A period by its label and, if it is a month, its number (months since January of year 0). */
export interface NamedPeriod {
  readonly label: string;
  readonly month: number | null;
}

/**
 * Writes a period for readers; a period that is no month keeps its own label.
 *
 * @example
 * formatPeriod({ label: "2026-10", month: 24321 }, "ja") // => "2026年10月"
 * formatPeriod({ label: "2026-10", month: 24321 }, "en") // => "October 2026"
 * formatPeriod({ label: "2023Q4", month: null }, "ja") // => "2023Q4"
 */
export function formatPeriod({ label, month }: NamedPeriod, language: Language): string {
  if (month === null) return label;
  const year = Math.floor(month / 12);
  const ofYear = month - year * 12;
  return language === "ja" ? `${year}年${ofYear + 1}月` : `${MONTHS[ofYear]} ${year}`;
}
