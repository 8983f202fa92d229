/** What each player adds, over all orders in which the players can move. */
export interface OrderAverage {
  readonly average: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** Of the orders in which the player moves when the set is `S`: how large their part is. Indexed `player × sets + S`. */
  readonly weights: Float64Array;
}

/**
 * The Shapley value of a game given by its value for every set of players.
 *
 * Promises that the averages sum to the value of all players minus that of none. A set without a value (a division by zero
 * on the way) is avoided: the average is over the orders that never meet one. Where there is none, everything is NaN.
 *
 * @param values - Value of each set of players; bit `p` of the index is set when player `p` has moved. NaN: no value.
 * @param playerCount - At most 16; `values` has 2^playerCount entries.
 *
 * @see Shapley (1953). Counts orders along the lattice of sets, O(2^n · n) instead of n!.
 */
export function orderAverage(values: Float64Array, playerCount: number): OrderAverage {
  const sets = 1 << playerCount;
  const waysTo = countOrders(values, playerCount, 0);
  const waysFrom = countOrders(values, playerCount, sets - 1);
  const orders = waysTo[sets - 1] as number;
  const average = new Float64Array(playerCount);
  const lowest = new Float64Array(playerCount).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(playerCount).fill(Number.NEGATIVE_INFINITY);
  const weights = new Float64Array(playerCount * sets);
  for (let player = 0; player < playerCount; player++) {
    const bit = 1 << player;
    for (let set = 0; set < sets; set++) {
      if ((set & bit) !== 0) continue;
      const ways = (waysTo[set] as number) * (waysFrom[set | bit] as number);
      if (ways === 0) continue;
      const step = (values[set | bit] as number) - (values[set] as number);
      weights[player * sets + set] = ways / orders;
      average[player] = (average[player] as number) + (ways / orders) * step;
      lowest[player] = Math.min(lowest[player] as number, step);
      highest[player] = Math.max(highest[player] as number, step);
    }
  }
  if (orders === 0) for (const each of [average, lowest, highest]) each.fill(Number.NaN);
  return { average, lowest, highest, weights };
}

/** In how many orders each set can be reached from `start` by adding (or, from the full set, removing) one player at a time. */
function countOrders(values: Float64Array, playerCount: number, start: number): Float64Array {
  const sets = 1 << playerCount;
  const ways = new Float64Array(sets);
  if (Number.isNaN(values[start])) return ways;
  ways[start] = 1;
  for (let walked = 1; walked < sets; walked++) {
    const set = start ^ walked;
    if (Number.isNaN(values[set])) continue;
    for (let player = 0; player < playerCount; player++) {
      // `walked` counts the moves away from the start, so the set one move nearer has one bit of it less.
      if ((walked & (1 << player)) !== 0) ways[set] = (ways[set] as number) + (ways[set ^ (1 << player)] as number);
    }
  }
  return ways;
}
