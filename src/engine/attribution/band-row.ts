/** How far a contribution depends on the order in which the factors are replaced. */
export interface BandRow {
  readonly node: number;
  /** As in `ChangeRow`. */
  readonly contribution: number | null;
  /** The least and the most that any order of replacing the factors gives it. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /**
   * False for a root whose largest leaf changes with the order, and for the leaves between which it changes; null without
   * contribution.
   */
  readonly robust: boolean | null;
}
