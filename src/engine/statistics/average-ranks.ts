/**
 * Ranks from 1; equal values share the mean of the ranks they cover.
 *
 * @param values - finite numbers
 * @returns one rank per value, in the order of the values
 * @example
 * averageRanks([10, 30, 20, 30]) // => [1, 3.5, 2, 3.5]
 */
export function averageRanks(values: readonly number[]): number[] {
  const ascending = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < ascending.length) {
    let end = start + 1;
    while (end < ascending.length && ascending[end]?.value === ascending[start]?.value) end++;
    // Positions start+1 … end, counted from 1, average to this.
    const shared = (start + 1 + end) / 2;
    for (const { index } of ascending.slice(start, end)) ranks[index] = shared;
    start = end;
  }
  return ranks;
}
