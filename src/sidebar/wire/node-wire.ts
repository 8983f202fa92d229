import type { Operator } from "../../engine/tree/definition.ts";

/** A number as it is computed with, and as it is said in the user's language. */
export interface Quantity {
  readonly number: number;
  readonly words: string;
}

/** A difference to the period before. */
export interface Change extends Quantity {
  /** `words` is short enough for a row; this says the difference itself as well. */
  readonly fullWords: string;
  readonly direction: "up" | "down" | "flat";
  /** Seen with the KPI's own direction: churn that falls is better. */
  readonly verdict: "better" | "worse" | "same";
}

/** One KPI, in the order of the table. */
export interface SidebarNode {
  readonly id: string;
  readonly name: string;
  /** Index in `nodes`; -1 for a root. */
  readonly parent: number;
  /** 0 for a root; -1 on a loop, which no root leads to. */
  readonly depth: number;
  readonly operator: Operator | null;
  readonly formula: string;
  readonly unit: string;
  readonly controllability: number;
  /** The standing target, as someone would type it; "" for none. */
  readonly typedTarget: string;
  /** Worded; "" when not said. */
  readonly timing: string;
  readonly area: string;
  readonly definition: string;
  readonly owner: string;
  readonly cadence: string;
  readonly audience: string;
  readonly value: Quantity | null;
  readonly previous: Quantity | null;
  readonly change: Change | null;
  readonly target: Quantity | null;
  /** How it stands against its target, as a sign and a word; "" without a target. */
  readonly status: string;
  /** How far it is on the way to its target. */
  readonly achievement: Quantity | null;
  /** What it did to the result above it, in one sentence; "" when that is not known. */
  readonly contribution: string;
  /** The same as a share of the largest contribution to that result, from −1 to 1; null when it is not known. */
  readonly pull: number | null;
  readonly row: number;
  readonly problemCount: number;
}
