import { largestMagnitude } from "./largest-magnitude.ts";

/** Which side of a line a value lies on; `on` covers rounding. */
export type Side = "above" | "below" | "on";

/** Relative size of the differences that count as rounding, so that a flat series never crosses its own mean. */
const ROUND_OFF = 1e-13;

/**
 * Compares a value with a line, forgiving rounding.
 *
 * @param value - a finite number
 * @param line - a finite number
 * @param magnitude - size of the numbers that value and line were computed from; default their own
 * @returns the side the value lies on
 * @example
 * sideOf(5, 4) // => "above"
 * sideOf(0.1 + 0.2, 0.3) // => "on"
 * sideOf(0, 1e-13, 1000) // => "on"
 */
export function sideOf(value: number, line: number, magnitude: number = largestMagnitude([value, line])): Side {
  const difference = value - line;
  if (Math.abs(difference) <= ROUND_OFF * magnitude) return "on";
  return difference > 0 ? "above" : "below";
}
