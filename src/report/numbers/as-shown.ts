import { rounded } from "../../language/formats/rounded.ts";
import { unitStyle } from "../../language/formats/unit-style.ts";

/**
 * A number rounded to what is shown of it, for sums that readers can check.
 *
 * @param digits - Decimals that are shown: of the per cent, where the unit is a rate.
 *
 * @example
 * asShown(1234.5, "円", 0) // => 1235
 * asShown(0.65432, "%", 1) // => 0.654
 */
export function asShown(value: number, unit: string, digits: number): number {
  const { kind, divisor } = unitStyle(unit);
  return rounded(value / divisor, kind === "rate" ? digits + 2 : digits) * divisor;
}
