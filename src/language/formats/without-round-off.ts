/** What computing adds to or takes off a number lies beyond this many digits. */
const SIGNIFICANT_DIGITS = 13;

/**
 * The number that was meant, without what round-off has added: half a yen should be rounded up although a sum made it a
 * hair less.
 *
 * @example
 * withoutRoundOff(37537.49999999994) // => 37537.5
 */
export function withoutRoundOff(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
