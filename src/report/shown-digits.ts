import { fractionDigits } from "../language/fraction-digits.ts";
import { unitStyle } from "../language/unit-style.ts";

/** Decimals for numbers of a unit that stand side by side: of the per cent or the points, where the unit is a rate. */
export function shownDigits(values: readonly (number | null)[], unit: string): number {
  const known = values.filter((value): value is number => value !== null);
  return unitStyle(unit).kind === "rate" ? 1 : fractionDigits(known);
}
