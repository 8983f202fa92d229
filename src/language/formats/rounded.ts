import { withoutRoundOff } from "./without-round-off.ts";

/**
 * A number with so many decimals, rounded as spreadsheets show it: halves away from zero, by the digits that a person sees, so
 * that a sentence and the cell it speaks of agree.
 *
 * @example
 * rounded(2.565, 2) // => 2.57
 * rounded(-37537.49999999994, 0) // => -37538
 */
export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  const steps = Math.abs(value) * scale;
  // Past the range of numbers there is nothing behind the point to round away.
  return Number.isFinite(steps) ? (Math.sign(value) * Math.round(withoutRoundOff(steps))) / scale : value;
}
