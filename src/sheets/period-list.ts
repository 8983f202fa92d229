import { type Cell, InvalidInputError, type Period, readPeriod } from "#engine";
import { wholeWords, wordFinder } from "#language";

/** More periods than this are refused. */
export const MOST_PERIODS = 120;

/** Periods as they are met, each once, with a way to put them in order at the end. */
export interface PeriodList {
  /** Place of the period of a cell among those met; -1 for a blank cell. */
  readonly placeOf: (cell: Cell) => number;
  readonly met: readonly Period[];
}

export function createPeriodList(): PeriodList {
  const met: Period[] = [];
  const places = new Map<string, number>();
  return {
    met,
    placeOf: (cell) => {
      const period = readPeriod(cell);
      if (!period) return -1;
      const known = places.get(period.label);
      if (known !== undefined) return known;
      places.set(period.label, met.length);
      met.push(period);
      return met.length - 1;
    },
  };
}

/**
 * Months ascending, then other labels as they were met; `rank` says where each period met has gone, -1 for one that is none.
 *
 * Beside months, a label such as 合計 heads their sum: taken for a period it would be the latest one.
 */
export function inOrder(met: readonly Period[]): { readonly periods: readonly Period[]; readonly rank: readonly number[] } {
  const isTotal = wordFinder({ whole: wholeWords });
  const hasMonths = met.some(({ month }) => month !== null);
  const order = met.flatMap(({ label }, place) => (hasMonths && isTotal(label) ? [] : [place]));
  if (order.length === 0) throw new InvalidInputError("no-periods");
  if (order.length > MOST_PERIODS) throw new InvalidInputError("too-many-periods", { count: order.length, most: MOST_PERIODS });
  order.sort((a, b) => (met[a]?.month ?? Number.POSITIVE_INFINITY) - (met[b]?.month ?? Number.POSITIVE_INFINITY) || a - b);
  const rank = new Array<number>(met.length).fill(-1);
  order.forEach((place, at) => {
    rank[place] = at;
  });
  return { periods: order.map((place) => met[place] as Period), rank };
}
