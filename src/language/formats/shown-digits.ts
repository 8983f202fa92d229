import { fractionDigits } from "./fraction-digits.ts";
import { unitStyle } from "./unit-style.ts";

/**
 * Decimals for numbers of a unit that stand side by side: one of per cent for a rate, at most one of points, as nobody reads
 * more of a score, and at least one of ten thousands, where money is written in these, so that small changes do not vanish.
 *
 * @example
 * shownDigits([1201200, 1200], "円/月") // => 0
 * shownDigits([1201200, 1200], "円[万]/月") // => 1
 * shownDigits([0.65], "%") // => 1
 * shownDigits([-0.06, 8.9], "pt") // => 1
 */
export function shownDigits(values: readonly (number | null)[], unit: string): number {
  const { kind, divisor } = unitStyle(unit);
  if (kind === "rate") return 1;
  const known = values.flatMap((value) => (value === null ? [] : [value / divisor]));
  const digits = fractionDigits(known, divisor > 1 ? 1 : 0);
  return kind === "points" ? Math.min(1, digits) : digits;
}
