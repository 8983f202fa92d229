import { ratio } from "../statistics/ratio.ts";
import type { Values } from "../statistics/values.ts";
import type { Direction } from "./achievement.ts";
import { isMet } from "./is-met.ts";

/** A KPI or KGI over some months, and what it was meant to be. */
export interface TargetSeries {
  readonly actual: Values;
  readonly target: Values;
  readonly direction?: Direction;
}

/** Whether reaching the KPI went with reaching the KGI. */
export interface LinkTest {
  /** Months with all four numbers; the others were left out. */
  readonly months: number;
  readonly both: number;
  readonly kpiOnly: number;
  readonly kgiOnly: number;
  readonly neither: number;
  /** Share of months in which both were met or both missed. */
  readonly agreement: number | null;
  /** Share of months with the KGI met, among those with the KPI met, and among the rest. */
  readonly kgiGivenKpi: number | null;
  readonly kgiGivenNoKpi: number | null;
  /** Whether there are the six months that a judgement needs. */
  readonly enough: boolean;
}

const MONTHS_NEEDED = 6;

/**
 * Cross table of KPI met × KGI met, month by month.
 *
 * The order of the months does not matter.
 *
 * @param kpi - the KPI; shorter columns end in missing months
 * @param kgi - the KGI of the same months
 * @returns the four counts and what follows from them, null where nothing stands below the fraction bar
 * @example
 * linkTest({ actual: [5, 5, 3], target: [4, 4, 4] }, { actual: [9, 7, 9], target: [8, 8, 8] }).agreement // ≈ 0.3333333333
 * linkTest({ actual: [5], target: [4] }, { actual: [null], target: [8] }).agreement // => null
 */
export function linkTest(kpi: TargetSeries, kgi: TargetSeries): LinkTest {
  const counts = { both: 0, kpiOnly: 0, kgiOnly: 0, neither: 0 };
  kpi.actual.forEach((_, month) => {
    const kpiMet = metIn(kpi, month);
    const kgiMet = metIn(kgi, month);
    if (kpiMet === null || kgiMet === null) return;
    if (kpiMet) counts[kgiMet ? "both" : "kpiOnly"]++;
    else counts[kgiMet ? "kgiOnly" : "neither"]++;
  });
  const { both, kpiOnly, kgiOnly, neither } = counts;
  const months = both + kpiOnly + kgiOnly + neither;
  return {
    months,
    ...counts,
    agreement: ratio(both + neither, months),
    kgiGivenKpi: ratio(both, both + kpiOnly),
    kgiGivenNoKpi: ratio(kgiOnly, kgiOnly + neither),
    enough: months >= MONTHS_NEEDED,
  };
}

function metIn({ actual, target, direction }: TargetSeries, month: number): boolean | null {
  return isMet(actual[month] ?? null, target[month] ?? null, direction);
}
