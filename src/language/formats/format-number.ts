import type { Language } from "../language.ts";
import { rounded } from "./rounded.ts";
import { shownDigits } from "./shown-digits.ts";
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
 * @param unit - As its author typed it, or in scale (see `inScale`).
 * @param digits - Decimals, where neighbours decide; of the per cent, for a rate.
 *
 * @example
 * formatNumber(1201200, "円/月", "ja") // => "1,201,200円"
 * formatNumber(1201200, "円/月", "en") // => "¥1,201,200"
 * formatNumber(0.65, "%", "en") // => "65.0%"
 * formatNumber(-300, "円", "ja") // => "▲300円"
 * formatNumber(274.73, "社", "ja") // => "275社"
 * formatNumber(1201200, "円[万]/月", "ja") // => "120.1万円"
 * formatNumber(1201200, "JPY[k]/month", "en") // => "¥1,201.2k"
 */
export function formatNumber(value: number | null, unit: string, language: Language, digits?: number): string {
  return value === null ? "" : write(value, unit, language, false, digits);
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
  return value === null ? "" : write(value, unit, language, true, digits);
}

/**
 * Writes a part of a difference for readers: as a difference, without plus and ±. What is short of a target, or could be gained,
 * would read as if it were more than wanted.
 *
 * @param value - Null is written as "".
 *
 * @example
 * formatPart(346267, "円/月", "ja") // => "346,267円"
 * formatPart(-0.012, "%", "en") // => "−1.2pt"
 * formatPart(0, "円/月", "ja") // => "0円"
 */
export function formatPart(value: number | null, unit: string, language: Language, digits?: number): string {
  return formatDifference(value, unit, language, digits).replace(/^[+±]/, "");
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
  return fraction === null ? "" : around(fraction * 100, 1, false, { suffix: "%" });
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
  return fraction === null ? "" : around(fraction * 100, 1, true, { suffix: "%" });
}

/** What is written around the digits. */
interface Surroundings {
  readonly minus?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

function write(amount: number, unit: string, language: Language, isDifference: boolean, digits?: number): string {
  const style = unitStyle(unit);
  const decimals = digits ?? shownDigits([amount], unit);
  const value = amount / style.divisor;
  if (style.kind === "rate") return around(value * 100, decimals, isDifference, { suffix: isDifference ? "pt" : "%" });
  if (style.kind === "points") return around(value, decimals, isDifference, { suffix: "pt" });
  if (language === "ja") return around(value, decimals, isDifference, { minus: "▲", suffix: apart(style.suffix, /^[A-Za-z]/) });
  if (style.currency !== "") {
    const suffix = style.divisor > 1 ? "k" : "";
    return around(value, decimals, isDifference, { prefix: style.currency, suffix });
  }
  return around(value, decimals, isDifference, { suffix: apart(style.suffix, /./) });
}

/** A unit with a space before it, where it is a word that needs one; Japanese counters do not. */
function apart(suffix: string, word: RegExp): string {
  return word.test(suffix) ? ` ${suffix}` : suffix;
}

function around(value: number, digits: number, isDifference: boolean, surroundings: Surroundings): string {
  const { minus = MINUS, prefix = "", suffix = "" } = surroundings;
  const amount = Math.abs(rounded(value, digits)).toFixed(digits);
  const positive = isDifference ? "+" : "";
  const zero = isDifference ? "±" : "";
  const sign = Number(amount) === 0 ? zero : value < 0 ? minus : positive;
  return `${sign}${prefix}${grouped(amount)}${suffix}`;
}

/** Not left to the locale of the machine: a report is the same wherever it is made. */
function grouped(amount: string): string {
  const [whole = "", decimals] = amount.split(".");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}
