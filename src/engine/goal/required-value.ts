/** What a KPI must be for its root to reach a target, or why nothing does. */
export type RequiredValue = ReachableValue | UnreachableValue;

/** A value that brings the root to the target. */
export interface ReachableValue {
  readonly possible: true;
  /** The value nearest to the present one. */
  readonly value: number;
  /** All values that do, nearest first. */
  readonly values: readonly number[];
  /** The root with that value. */
  readonly reached: number;
}

/** No value within the bounds of the KPI brings the root to the target. */
export interface UnreachableValue {
  readonly possible: false;
  /** The root does not move with the KPI; the root has no value; the best value is at a bound or on the way to infinity. */
  readonly impossible: "no-effect" | "root-missing" | "out-of-reach";
  /** The nearest the root comes to the target; null where it has no value. */
  readonly best: number | null;
  /** The value of the KPI that does it; null where there is none. */
  readonly bestAt: number | null;
  /** What would do it if there were no bounds (an active rate of 109 %); null where nothing would. */
  readonly beyondBounds: number | null;
}
