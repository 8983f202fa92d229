/** Many running sums, each exact, addressed by number. */
export interface ExactSums {
  /**
   * Adds a value to a sum.
   *
   * @param index - Whole number from 0; sums come into being as they are named.
   * @param value - Finite.
   */
  add(index: number, value: number): void;
  /** The double nearest to the true sum; 0 when nothing was added. */
  total(index: number): number;
}

/**
 * Running sums whose totals do not depend, to the last bit, on the order in which values arrive.
 *
 * Each sum is kept as two doubles that together hold it without any error; money in cents over millions of rows fits. Should
 * a sum ever need more bits, it goes on as a list of as many doubles as it takes. Promised as long as no partial sum leaves
 * the range of doubles.
 *
 * @see Shewchuk (1997), “Adaptive Precision Floating-Point Arithmetic”; Python's `math.fsum`.
 */
export function createExactSums(): ExactSums {
  let high = new Float64Array(16);
  let low = new Float64Array(16);
  const longer = new Map<number, number[]>();

  const grow = (size: number): void => {
    const [oldHigh, oldLow] = [high, low];
    high = new Float64Array(size);
    low = new Float64Array(size);
    high.set(oldHigh);
    low.set(oldLow);
  };

  return {
    add(index, value) {
      if (index >= high.length) grow(Math.max(index + 1, high.length * 2));
      const partials = longer.size > 0 ? longer.get(index) : undefined;
      if (partials !== undefined) {
        addToPartials(partials, value);
        return;
      }
      const before = high[index] as number;
      const sum = before + value;
      const rest = roundingError(before, value, sum);
      const beforeLow = low[index] as number;
      const lowSum = beforeLow + rest;
      if (roundingError(beforeLow, rest, lowSum) !== 0) {
        const split: number[] = [];
        for (const part of [before, beforeLow, value]) addToPartials(split, part);
        longer.set(index, split);
        return;
      }
      high[index] = sum;
      low[index] = lowSum;
    },
    total(index) {
      const partials = longer.get(index);
      if (partials !== undefined) return roundPartials(partials);
      return index < high.length ? (high[index] as number) + (low[index] as number) : 0;
    },
  };
}

/**
 * The double nearest to the true sum of the values, in whatever order they stand.
 *
 * @param values - Finite; none give 0.
 *
 * @example
 * exactSum([1e16, 1, -1e16]) // => 1
 * exactSum([0.1, 0.2, 0.3]) // => 0.6
 */
export function exactSum(values: ArrayLike<number>): number {
  const sums = createExactSums();
  for (let at = 0; at < values.length; at++) sums.add(0, values[at] as number);
  return sums.total(0);
}

/** What `left + right` lost when it was rounded to `sum`. */
function roundingError(left: number, right: number, sum: number): number {
  const rightPart = sum - left;
  return left - (sum - rightPart) + (right - rightPart);
}

/** Adds to a list of doubles of which none overlaps another, smallest first. */
function addToPartials(partials: number[], value: number): void {
  let carry = value;
  let kept = 0;
  for (const partial of partials) {
    const sum = carry + partial;
    const rest = roundingError(carry, partial, sum);
    if (rest !== 0) partials[kept++] = rest;
    carry = sum;
  }
  partials.length = kept;
  if (carry !== 0) partials.push(carry);
}

/** Rounds once: adds from the largest down until something is lost, then decides a tie by what lies below. */
function roundPartials(partials: readonly number[]): number {
  let at = partials.length - 1;
  let total = partials[at] ?? 0;
  let rest = 0;
  while (at > 0 && rest === 0) {
    const before = total;
    const next = partials[--at] as number;
    total = before + next;
    rest = roundingError(before, next, total);
  }
  const below = partials[at - 1] ?? 0;
  if (rest * below > 0) {
    const nudged = total + rest * 2;
    if (nudged - total === rest * 2) return nudged;
  }
  return total;
}
