/** One line of the table: a goal, and what was measured in this run. */
export interface Line {
  readonly area: string;
  readonly measured: string;
  readonly goal: string;
  /** Null where nothing is asked. */
  readonly met: boolean | null;
}

/** Compares a time with another one: `ours ÷ theirs` has to stay at or below the limit. */
export function atMost(area: string, ours: number, theirs: number, limit: number, against: string): Line {
  const ratio = ours / theirs;
  return {
    area,
    measured: `${digits(ratio)}× ${against} (${time(ours)} : ${time(theirs)})`,
    goal: `≤ ${limit}×`,
    met: ratio <= limit,
  };
}

/** Compares a time with a slower one: `theirs ÷ ours` has to reach the limit. */
export function timesFaster(area: string, ours: number, theirs: number, limit: number, against: string): Line {
  const ratio = theirs / ours;
  return {
    area,
    measured: `${digits(ratio)}× as fast as ${against} (${time(ours)} : ${time(theirs)})`,
    goal: `≥ ${limit}×`,
    met: ratio >= limit,
  };
}

/** A quantity with a limit of its own. */
export function within(area: string, value: number, limit: number, unit: string): Line {
  return { area, measured: `${digits(value)} ${unit}`, goal: `≤ ${Number(limit.toPrecision(3))} ${unit}`, met: value <= limit };
}

/** Compares a quantity with a larger one: `theirs ÷ ours` has to reach the limit. */
export function timesLess(area: string, ours: number, theirs: number, limit: number, unit: string, against: string): Line {
  const ratio = theirs / ours;
  return {
    area,
    measured: `${digits(ratio)}× less than ${against} (${digits(ours)} : ${digits(theirs)} ${unit})`,
    goal: `≥ ${limit}×`,
    met: ratio >= limit,
  };
}

/** What is worth knowing without being a goal. */
export function note(area: string, measured: string): Line {
  return { area, measured, goal: "", met: null };
}

/** The head of a Markdown table of lines. */
export const TABLE_HEAD = "| area | measured | goal | met |\n|---|---|---|---|";

export function tableRow({ area, measured, goal, met }: Line): string {
  return `| ${area} | ${measured} | ${goal} | ${met === null ? "" : met ? "yes" : "**no**"} |`;
}

function time(milliseconds: number): string {
  if (milliseconds < 0.1) return `${digits(milliseconds * 1000)} µs`;
  return milliseconds < 1000 ? `${digits(milliseconds)} ms` : `${digits(milliseconds / 1000)} s`;
}

function digits(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
