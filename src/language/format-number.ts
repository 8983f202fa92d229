import { fractionDigits } from "./fraction-digits.ts";
import type { Language } from "./language.ts";
import { unitStyle } from "./unit-style.ts";

/** A true minus, as wide as a plus. */
const MINUS = "−";

/**
 * Writes a number for readers, with its unit.
 *
 * Rates are stored as fractions and written as per cent with one decimal. Other numbers have the decimals that three
 * significant digits need, none from 100 on. Money is `1,200円` in Japanese and `¥1,200` in English; a negative amount is
 * `▲1,200円` and `−¥1,200`.
 *
 * @param value - Null is written as "".
 * @param unit - As its author typed it.
 * @param digits - Decimals, where neighbours decide; of the per cent, for a rate.
 *
 * @example
 * formatNumber(1201200, "円/月", "ja") // => "1,201,200円"
 * formatNumber(1201200, "円/月", "en") // => "¥1,201,200"
 * formatNumber(0.65, "%", "en") // => "65.0%"
 * formatNumber(-300, "円", "ja") // => "▲300円"
 * formatNumber(274.73, "社", "ja") // => "275社"
 */
export function formatNumber(value: number | null, unit: string, language: Language, digits?: number): string {
  return value === null ? "" : write(value, unit, language, "", digits);
}

/**
 * Writes a difference for readers: always with its sign, and between rates in points.
 *
 * @param value - Null is written as "".
 *
 * @example
 * formatDifference(1200, "円/月", "ja") // => "+1,200円"
 * formatDifference(-172267, "円/月", "ja") // => "▲172,267円"
 * formatDifference(-172267, "円/月", "en") // => "−¥172,267"
 * formatDifference(-0.08, "%", "ja") // => "−8.0pt"
 * formatDifference(0, "円/月", "en") // => "±¥0"
 */
export function formatDifference(value: number | null, unit: string, language: Language, digits?: number): string {
  return value === null ? "" : write(value, unitStyle(unit).kind === "rate" ? "% difference" : unit, language, "+", digits);
}

/**
 * Writes a part as per cent with one decimal.
 *
 * @param fraction - Null is written as "".
 *
 * @example
 * formatPercent(0.68939) // => "68.9%"
 * formatPercent(-0.05) // => "−5.0%"
 */
export function formatPercent(fraction: number | null): string {
  return fraction === null ? "" : signed(fraction * 100, 1, "", "", "%", MINUS);
}

/**
 * Writes a relative change as per cent with its sign and one decimal.
 *
 * @param fraction - Null is written as "".
 *
 * @example
 * formatPercentChange(0.001) // => "+0.1%"
 */
export function formatPercentChange(fraction: number | null): string {
  return fraction === null ? "" : signed(fraction * 100, 1, "+", "", "%", MINUS);
}

function write(value: number, unit: string, language: Language, plus: string, digits?: number): string {
  const { kind, currency, suffix } = unitStyle(unit);
  if (kind === "rate") return signed(value * 100, digits ?? 1, plus, "", unit === "% difference" ? "pt" : "%", MINUS);
  const decimals = digits ?? fractionDigits([value]);
  if (kind === "points") return signed(value, decimals, plus, "", "pt", MINUS);
  const minus = language === "ja" ? "▲" : MINUS;
  if (language === "en" && currency !== "") return signed(value, decimals, plus, currency, "", minus);
  return signed(value, decimals, plus, "", spaced(suffix, language), minus);
}

/** Latin words stand apart from the number, Japanese counters do not. */
function spaced(suffix: string, language: Language): string {
  return suffix !== "" && (language === "en" || /^[A-Za-z]/.test(suffix)) ? ` ${suffix}` : suffix;
}

/** `plus` also says that a zero is marked as no difference. */
function signed(value: number, digits: number, plus: string, prefix: string, suffix: string, minus: string): string {
  const amount = Math.abs(value).toFixed(digits);
  const isZero = Number(amount) === 0;
  const sign = isZero ? (plus === "" ? "" : "±") : value < 0 ? minus : plus;
  return `${sign}${prefix}${grouped(amount)}${suffix}`;
}

/** Not left to the locale of the machine: a report is the same wherever it is made. */
function grouped(amount: string): string {
  const [whole = "", decimals] = amount.split(".");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}
