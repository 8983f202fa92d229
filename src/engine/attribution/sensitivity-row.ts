/** What a small change of one leaf does to its root. */
export interface SensitivityRow {
  readonly node: number;
  /** The root above it. */
  readonly root: number;
  /** Per cent of the root for one per cent of the leaf; null where leaf or root has no value, or the root is 0. */
  readonly elasticity: number | null;
  /** Change of the root when the leaf alone changes by the given part of itself. */
  readonly change: number | null;
}
