import { unitStyle } from "../../language/formats/unit-style.ts";

/** More digits would only show what binary fractions add: 0.07 × 100 is 7.000000000000001. */
export const ALL_DIGITS = 15;

/** Enough of what was computed. */
const DIGITS = 9;

/** A number as someone would type it: a rate in per cent, everything else plain; "" for none. */
export function typedNumber(value: number | null, unit: string, digits = DIGITS): string {
  if (value === null) return "";
  const shortened = (number: number): string => String(Number(number.toPrecision(digits)));
  return unitStyle(unit).kind === "rate" ? `${shortened(value * 100)}%` : shortened(value);
}
