/**
 * The decimals that numbers shown together need: none from 100 on, about three significant digits below, and no more than
 * the numbers have.
 *
 * @param numbers - Finite numbers that stand side by side, as they are shown (per cent, not fractions).
 * @param least - Decimals to show in any case.
 *
 * @example
 * fractionDigits([1201200]) // => 0
 * fractionDigits([0.3333, 1.5]) // => 2
 * fractionDigits([5, 8]) // => 0
 */
export function fractionDigits(numbers: readonly number[], least: number = 0): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const allowed = largest >= 100 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : smallDigits(largest);
  let digits = Math.max(least, allowed);
  while (digits > least && numbers.every((number) => isSame(number, digits, digits - 1))) digits--;
  return digits;
}

function smallDigits(largest: number): number {
  return largest === 0 ? 0 : Math.min(8, 1 - Math.floor(Math.log10(largest)));
}

/** True when one decimal less shows the same number. */
function isSame(number: number, digits: number, fewer: number): boolean {
  return Number(number.toFixed(digits)) === Number(number.toFixed(fewer));
}
