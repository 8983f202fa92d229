import { checkLengths } from "../check-lengths.ts";
import { InvalidInputError } from "../errors.ts";
import { exactSum } from "../exact-sum.ts";
import { finiteOrNull } from "../statistics/finite-or-null.ts";
import { ratio } from "../statistics/ratio.ts";

/** One of the largest rows. */
export interface TopRow {
  readonly label: string;
  readonly value: number;
  /** Of the total of all rows; null when that is not above 0. */
  readonly share: number | null;
  /** Share of this row and the larger ones together. */
  readonly cumulative: number | null;
}

/** How much the largest rows make up. */
export interface TopShare {
  readonly rows: readonly TopRow[];
  /** Rows with a value, and their total (null only where it overflows). */
  readonly counted: number;
  readonly total: number | null;
}

/** Keeps 7 % of 100 at 7, although 0.07 × 100 is a little more than 7 in binary. */
const ROUND_OFF = 1e-9;

/**
 * The smallest set of rows from the top that makes up a given part of all rows, and its share of the total.
 *
 * The order of the rows does not matter; equal values are taken in the order of their labels.
 *
 * @param labels - name of each row
 * @param values - value of each row; a row with a missing value is left out
 * @param part - part of the rows to take, above 0, at most 1; default 0.2
 * @returns the rows from the largest on, at least one when there is any
 * @throws InvalidInputError `part-out-of-range` or `length-mismatch`
 * @example
 * topShare(["a", "b", "c", "d", "e"], [5, 60, 20, 10, 5]).rows // => [{ label: "b", value: 60, share: 0.6, cumulative: 0.6 }]
 */
export function topShare(labels: readonly string[], values: readonly (number | null)[], part: number = 0.2): TopShare {
  if (!(part > 0 && part <= 1)) throw new InvalidInputError("part-out-of-range", { part });
  checkLengths(labels.length, { values });
  const descending = labels
    .flatMap((label, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ label, value }];
    })
    .sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : Number(a.label > b.label)));
  const total = finiteOrNull(exactSum(descending.map(({ value }) => value)));
  const whole = total !== null && total > 0 ? total : null;
  let soFar = 0;
  const rows = descending.slice(0, Math.ceil(part * descending.length - ROUND_OFF)).map(({ label, value }) => {
    soFar += value;
    return { label, value, share: ratio(value, whole), cumulative: ratio(soFar, whole) };
  });
  return { rows, counted: descending.length, total };
}
