/**
 * How a KPI enters its parent: added, subtracted, multiplied, divided by, or believed to move it (`~`, no arithmetic).
 * `=` marks a root.
 */
export type Operator = "+" | "-" | "×" | "÷" | "~" | "=";

/** When a KPI moves, seen from the result: before it, together with it, or as the result itself. */
export type Timing = "leading" | "coincident" | "lagging";

/** How months become quarters and years: a flow adds up, a stock takes its last value, a ratio is computed again. */
export type Kind = "flow" | "stock" | "ratio";

/** One row of a tree table, as its author wrote it. Texts are trimmed; "" is a blank cell. */
export interface KpiDefinition {
  readonly id: string;
  /** Id or name of the parent; "" for a root. */
  readonly parent: string;
  /** Null when the cell is blank or unreadable. */
  readonly operator: Operator | null;
  readonly name: string;
  /** Overrides the operators of the children; "" for none. */
  readonly formula: string;
  readonly unit: string;
  /** Which way is better. */
  readonly direction: "up" | "down";
  readonly kind: Kind;
  readonly timing: Timing | null;
  readonly stage: string;
  readonly area: string;
  readonly owner: string;
  /** 1 (given) … 5 (ours to move). */
  readonly controllability: number;
  /** Months until the parent reacts. */
  readonly lag: number | null;
  /** Standing target, used where the data has none for the period. */
  readonly target: number | null;
  /** Start value from which a lower-is-better KPI is measured. */
  readonly baseline: number | null;
  readonly role: string;
  readonly audience: string;
  /** Whether it is followed; null where its row does not say, which counts as adopted. */
  readonly status: "adopted" | "trial" | "paused" | null;
  readonly cadence: string;
  readonly definition: string;
  /** True for a share of a whole (構成比), which cannot move alone. */
  readonly isShare: boolean;
  /** Row in its table, counted from 1, the header row included. */
  readonly row: number;
}
