/** From where on a check speaks up: what is too much depends on the team. */
export interface CheckLimits {
  /** Tracked numbers from which one tree has too many. */
  readonly trackedPerTree: number;
  /** The most tracked numbers that one person can follow. */
  readonly trackedPerPerson: number;
  /** Periods without improvement after which a goal stands still. */
  readonly flatPeriods: number;
}

/** What counts where a team has settled nothing. */
export const defaultLimits: CheckLimits = { trackedPerTree: 9, trackedPerPerson: 5, flatPeriods: 6 };
