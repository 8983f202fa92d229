/** How far a contribution depends on the order in which the factors are replaced. */
export interface BandRow {
  readonly node: number;
  /** As in `ChangeRow`. */
  readonly contribution: number | null;
  /** The least and the most that any order of replacing the factors gives it. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /**
   * False for a root whose leaf with the largest contribution is overtaken in some order, for that leaf and for those that
   * overtake it; null without contribution.
   */
  readonly robust: boolean | null;
}
