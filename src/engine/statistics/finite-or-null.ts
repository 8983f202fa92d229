/**
 * Keeps NaN and the infinities inside: what arithmetic could not express leaves as missing.
 *
 * @param value - any number
 * @returns the number, or null when it is not finite
 * @example
 * finiteOrNull(0.5) // => 0.5
 * finiteOrNull(1 / 0) // => null
 */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
