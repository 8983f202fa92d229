import { unitStyle } from "../../language/formats/unit-style.ts";

/** More digits would only show what binary fractions add. */
const DIGITS = 9;

/** A number as someone would type it: a rate in per cent, everything else plain; "" for none. */
export function typedNumber(value: number | null, unit: string): string {
  if (value === null) return "";
  return unitStyle(unit).kind === "rate" ? `${shortened(value * 100)}%` : String(shortened(value));
}

function shortened(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
