import { type Cell, InvalidInputError, type Period, readPeriod, timeSlot } from "#engine";
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
 * Months ascending, then quarters ascending where all other labels are quarters, or else the other labels as they were met; `rank` says where each period met has gone, -1 for one that is none.
 *
 * Beside months or quarters, a label such as 合計 heads their sum: taken for a period it would be the latest one.
 */
export function inOrder(met: readonly Period[]): { readonly periods: readonly Period[]; readonly rank: readonly number[] } {
  const isTotal = wordFinder({ whole: wholeWords });
  const hasTimes = met.some((period) => timeSlot(period) !== null);
  const order = met.flatMap(({ label }, place) => (hasTimes && isTotal(label) ? [] : [place]));
  if (order.length === 0) throw new InvalidInputError("no-periods");
  if (order.length > MOST_PERIODS) throw new InvalidInputError("too-many-periods", { count: order.length, most: MOST_PERIODS });
  const times = timesOf(order.map((place) => met[place] as Period));
  const ranked = order.map((place, at) => ({ place, time: times[at] ?? 0 })).sort((a, b) => a.time - b.time || a.place - b.place);
  const rank = new Array<number>(met.length).fill(-1);
  ranked.forEach(({ place }, at) => {
    rank[place] = at;
  });
  return { periods: ranked.map(({ place }) => met[place] as Period), rank };
}

/** Above every month. */
const AFTER_MONTHS = 1_000_000;

/** Where in time each period stands; labels that are no time come last, together. */
function timesOf(periods: readonly Period[]): number[] {
  const slots = periods.map(timeSlot);
  const areAllTimes = slots.every((slot) => slot !== null);
  return slots.map((slot) => (slot?.unit === "month" ? slot.at : AFTER_MONTHS + (areAllTimes ? (slot?.at ?? 0) : 0)));
}
