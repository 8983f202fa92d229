/** Beyond this many places a double has no digits left to round, or none left at all. */
const MOST_PLACES = 330;

/**
 * Rounds as spreadsheets do: halves away from zero, and by the decimal digits a person sees, so 1.005 to two places is
 * 1.01 although the double nearest to 1.005 lies below it.
 *
 * @param value - Finite.
 * @param places - Digits after the point; negative rounds to tens and hundreds; a fraction is cut off.
 *
 * @example
 * roundHalfAway(1.005, 2) // => 1.01
 * roundHalfAway(-2.5, 0) // => -3
 * roundHalfAway(1250, -2) // => 1300
 */
export function roundHalfAway(value: number, places: number): number {
  const digits = Math.trunc(Math.max(-MOST_PLACES, Math.min(MOST_PLACES, places)));
  const shifted = shiftPoint(Math.abs(value), digits);
  // Past the range of numbers there is nothing behind the point to round away.
  if (!Number.isFinite(shifted)) return value;
  const rounded = shiftPoint(Math.round(shifted), -digits);
  return value < 0 ? -rounded || 0 : rounded;
}

/** Multiplies by a power of ten in decimal, without the error of a multiplication in binary. */
function shiftPoint(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
