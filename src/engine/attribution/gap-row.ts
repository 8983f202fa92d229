/** One KPI between its actual and its target: how far it is, and what that is worth to its root. */
export interface GapRow {
  readonly node: number;
  readonly actual: number | null;
  /** Rolled up from the targets below; null where neither the KPI nor anything below it has one. */
  readonly target: number | null;
  /** Target − actual. */
  readonly gap: number | null;
  /** Part of the gap of its root; 0 for a KPI without target, which is taken to stay where it is. */
  readonly contribution: number | null;
  /** Contribution ÷ gap of the root; null where the root has no gap. */
  readonly share: number | null;
}
