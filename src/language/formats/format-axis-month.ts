import type { Language } from "../language.ts";
import { formatMonth } from "./format-month.ts";

/**
 * Writes a month below an axis, as short as can be: the year stands only where one begins.
 *
 * @param month - Months since January of year 0.
 * @param isFirst - Whether it is the first of the axis, which has its year too.
 *
 * @example
 * formatAxisMonth(24321, "ja", false) // => "10月"
 * formatAxisMonth(24324, "ja", false) // => "2027/1"
 * formatAxisMonth(24321, "en", false) // => "Oct"
 * formatAxisMonth(24321, "en", true) // => "Oct 2026"
 */
export function formatAxisMonth(month: number, language: Language, isFirst: boolean): string {
  const hasYear = isFirst || month % 12 === 0;
  const whole = formatMonth(month, language);
  if (language === "ja") return hasYear ? whole.replace("年", "/").replace("月", "") : whole.replace(/^.*年/, "");
  const [name = "", year = ""] = whole.split(" ");
  return hasYear ? `${name.slice(0, 3)} ${year}` : name.slice(0, 3);
}
