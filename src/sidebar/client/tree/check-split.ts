/** How the parts of a KPI compare with the whole. */
export interface SplitCheck {
  /** What the parts make; null while a value is missing. */
  readonly total: number | null;
  /** Parts minus whole. */
  readonly difference: number | null;
  /** The difference as a share of the whole; null for a whole of 0. */
  readonly rate: number | null;
  readonly fits: boolean;
  /** What the only missing value would have to be; null where that cannot be said. */
  readonly rest: number | null;
}

/** The same share by which a typed parent may differ from its parts before the checks call it an error. */
const TOLERANCE = 0.005;

/**
 * Compares parts with the KPI they are to make up.
 *
 * @param values - One per part; null for one not given yet.
 */
export function checkSplit(by: "sum" | "product", whole: number, values: readonly (number | null)[]): SplitCheck {
  const known = values.filter((value) => value !== null);
  const combined = known.reduce((before, value) => (by === "sum" ? before + value : before * value), by === "sum" ? 0 : 1);
  if (known.length < values.length) {
    const rest = by === "sum" ? whole - combined : whole / combined;
    const isOnlyOne = values.length - known.length === 1 && known.length > 0 && Number.isFinite(rest);
    return { total: null, difference: null, rate: null, fits: false, rest: isOnlyOne ? Number(rest.toPrecision(12)) : null };
  }
  const difference = combined - whole;
  const fits = Math.abs(difference) <= TOLERANCE * Math.max(Math.abs(combined), Math.abs(whole));
  return { total: combined, difference, rate: whole === 0 ? null : difference / Math.abs(whole), fits, rest: null };
}
