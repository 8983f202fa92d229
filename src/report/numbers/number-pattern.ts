import type { Language } from "#language";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";

/*
 * Number formats of the cells of a report. The cells hold numbers, so that people can go on calculating with them; the
 * formats write them as `format-number.ts` does, without the unit, which stands beside the name.
 */

/**
 * The format for numbers of a unit that stand side by side.
 *
 * @example
 * numberPattern("円/月", [1200000, 1201200], "ja") // => "#,##0;▲#,##0"
 * numberPattern("%", [0.6, 0.52], "en") // => "0.0%;−0.0%"
 */
export function numberPattern(unit: string, values: readonly (number | null)[], language: Language): string {
  const { kind } = unitStyle(unit);
  if (kind === "rate") return signs("", "0.0%", "−", null);
  return signs("", decimal(shownDigits(values, unit)), minusOf(unit, language), null);
}

/**
 * The format for differences in a unit; those of rates are written in points, so the cell must hold points.
 *
 * @example
 * differencePattern("円/月", 0, "ja") // => "+#,##0;▲#,##0;±#,##0"
 * differencePattern("%", 1, "ja") // => "+#,##0.0\"pt\";−#,##0.0\"pt\";±#,##0.0\"pt\""
 */
export function differencePattern(unit: string, digits: number, language: Language): string {
  return signs("+", differenceBody(unit, digits), minusOf(unit, language), "±");
}

/**
 * The format for parts of a whole that is a difference: what a KPI is short of, or could bring. As differences, without the
 * plus, which would read as if the target were exceeded.
 *
 * @example
 * partPattern("円/月", 0, "ja") // => "#,##0;▲#,##0"
 * partPattern("%", 1, "en") // => "#,##0.0\"pt\";−#,##0.0\"pt\""
 */
export function partPattern(unit: string, digits: number, language: Language): string {
  return signs("", differenceBody(unit, digits), minusOf(unit, language), null);
}

/** The format for relative changes. */
export function percentChangePattern(): string {
  return signs("+", "0.0%", "−", "±");
}

/** A difference as its cell holds it: points for rates. */
export function differenceCell(value: number | null, unit: string): number | "" {
  if (value === null) return "";
  return unitStyle(unit).kind === "rate" ? value * 100 : (amountCell(value, unit) ?? "");
}

/** A number as its cell holds it: as it is, or in the scale of its unit, since formats cannot divide by ten thousand. */
export function amountCell(value: number | null, unit: string): number | null {
  return value === null ? null : value / unitStyle(unit).divisor;
}

function differenceBody(unit: string, digits: number): string {
  return decimal(digits) + (unitStyle(unit).kind === "amount" ? "" : '"pt"');
}

function minusOf(unit: string, language: Language): string {
  return unitStyle(unit).kind === "amount" && language === "ja" ? "▲" : "−";
}

/** The format for bare numbers, as those that a chart is drawn from. */
export function decimal(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

function signs(positive: string, body: string, negative: string, zero: string | null): string {
  const both = `${positive}${body};${negative}${body}`;
  return zero === null ? both : `${both};${zero}${body}`;
}
