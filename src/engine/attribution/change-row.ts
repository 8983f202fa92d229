/** One KPI between two periods: what it did, and what that did to the KPI that is explained. */
export interface ChangeRow {
  readonly node: number;
  /** Null where there is no value. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /**
   * Part of the change of its root (or of the KPI asked for). Children add up to their parent. Null for causal rows and what is
   * below them, and below a KPI without a value.
   */
  readonly contribution: number | null;
  /** Contribution ÷ change of the root, signed, may exceed 1; null where the root did not change. */
  readonly share: number | null;
}
