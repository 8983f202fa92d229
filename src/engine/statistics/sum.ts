/**
 * Adds numbers without letting small ones drown beside large ones (Neumaier's compensated summation).
 *
 * @param values - finite numbers, in any order
 * @returns the sum, correct to about the last digit; 0 for no numbers
 * @example
 * sum([1, 1e100, 1, -1e100]) // => 2
 * sum([]) // => 0
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974)
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
