import type { Period } from "../period.ts";

/** A stretch of time among its like: months count from January of year 0, quarters from the first of that year. */
export interface TimeSlot {
  readonly unit: "month" | "quarter";
  readonly at: number;
}

/** `2023Q4`, `FY2023 Q4`, `2023年度第4四半期`. */
const YEAR_FIRST = /^(?:FY ?)?(\d{4})(?:年度?)?[ /-]?(?:Q([1-4])|第?([1-4])四半期)$/i;
/** `Q4 2023`. */
const QUARTER_FIRST = /^Q([1-4])[ /-](?:FY ?)?(\d{4})$/i;

/**
 * The month or quarter that a period is.
 *
 * The year of a quarter is the one its label names, calendar or fiscal: quarters are only compared with quarters.
 *
 * @param period - As `readPeriod` gives it.
 * @returns Null for a label that names neither, such as a scenario.
 *
 * @example
 * timeSlot({ label: "2026-10", month: 24321 }) // => { unit: "month", at: 24321 }
 * timeSlot({ label: "2023Q4", month: null }) // => { unit: "quarter", at: 8095 }
 * timeSlot({ label: "Q1 2024", month: null }) // => { unit: "quarter", at: 8096 }
 * timeSlot({ label: "before", month: null }) // => null
 */
export function timeSlot({ label, month }: Period): TimeSlot | null {
  if (month !== null) return { unit: "month", at: month };
  const yearFirst = YEAR_FIRST.exec(label);
  if (yearFirst) return quarterSlot(yearFirst[1], yearFirst[2] ?? yearFirst[3]);
  const quarterFirst = QUARTER_FIRST.exec(label);
  return quarterFirst ? quarterSlot(quarterFirst[2], quarterFirst[1]) : null;
}

function quarterSlot(year: string | undefined, quarter: string | undefined): TimeSlot {
  return { unit: "quarter", at: Number(year) * 4 + Number(quarter) - 1 };
}
