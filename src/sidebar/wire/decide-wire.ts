import type { TypedDecision } from "../../actions/editing/plan-edit.ts";
import type { SheetChange } from "../../actions/editing/sheet-change.ts";

/** What was decided for a period, as the person reads it. */
export interface DecidedItem {
  /** Id of the KPI. */
  readonly id: string;
  readonly name: string;
  /** What it brings and takes, when it is done and judged, who has agreed. */
  readonly sentences: readonly string[];
  /** What it lacks. */
  readonly lacks: readonly string[];
  /** As someone would type it. */
  readonly typed: TypedDecision;
}

/** What is to be decided on for a period, or no longer. */
export interface DecideRequest {
  readonly period: string | null;
  /** The revision of the plan that the person saw. */
  readonly revision: string;
  /** Of a decision, what is not typed stays as it is. */
  readonly edit:
    | { readonly kind: "decide"; readonly kpi: string; readonly typed: Partial<TypedDecision> }
    | { readonly kind: "takeBack"; readonly kpi: string }
    | { readonly kind: "replay"; readonly changes: readonly SheetChange[] };
}
