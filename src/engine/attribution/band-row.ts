/** How far a contribution depends on the order in which the factors are replaced. */
export interface BandRow {
  readonly node: number;
  /** As in `ChangeRow`. */
  readonly contribution: number | null;
  /** The least and the most that any order of replacing the factors gives it. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** False for the KPIs among which the largest contributor of the root changes with the order; null without contribution. */
  readonly robust: boolean | null;
}
