import type { SheetChange } from "./sheet-change.ts";

/** What a person types about a decision. */
export const decisionFields = ["hours", "hourlyCost", "owner", "start", "due", "judgedIn", "agreement", "agreedOn"] as const;

/** One of those things. */
export type DecisionField = (typeof decisionFields)[number];

/** As typed; a date as `2026-11-04`, a month as `2026-12`. */
export type TypedDecision = Readonly<Record<DecisionField, string>>;

/** The KPI decided on, and from where to where it is to come; a rate as text, so that it is read as `65%`. */
export interface DecidedKpi {
  readonly id: string;
  readonly name: string;
  /** True for a text of the plan that leads to this KPI. */
  readonly isCalled: (text: string) => boolean;
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/** What can be done about the decision on a KPI for a period. */
export type PlanEdit =
  | { readonly kind: "decide"; readonly period: string; readonly kpi: DecidedKpi; readonly typed: Partial<TypedDecision> }
  | { readonly kind: "takeBack"; readonly period: string; readonly kpi: DecidedKpi }
  /** Takes an edit back. */
  | { readonly kind: "replay"; readonly changes: readonly SheetChange[] };

/** Why nothing was written. */
export type PlanRefusal = "unreadable" | "order" | "formula" | "gone";
