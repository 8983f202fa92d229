/** What one leaf would have to do. */
export interface SplitRow {
  readonly node: number;
  readonly now: number;
  readonly proposed: number;
  readonly change: number;
  /** Its part of the change of the root; the parts add up. Null where the plan leaves a KPI above it without value. */
  readonly rootChange: number | null;
}

/** A gap spread over the leaves that people can move. */
export interface SplitPlan {
  readonly root: number;
  /** The root now; null where it has no value (then there are no rows). */
  readonly now: number | null;
  readonly target: number;
  /** The root with all proposals; equals the target where `rest` is 0. */
  readonly reached: number | null;
  /** Target − reached: what the bounds leave open. */
  readonly rest: number | null;
  /** By distance to the references of the leaves, or, where no leaf has any, by equal percentages. */
  readonly basis: "headroom" | "equal-percent";
  /** One per leaf that may be moved, in table order. */
  readonly rows: readonly SplitRow[];
}
