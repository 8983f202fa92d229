import type { KpiDefinition, Operator } from "#engine";

/** A KPI as it was when its month was closed. */
export interface ClosedKpi {
  readonly id: string;
  readonly name: string;
  /** Id of the parent; "" for a root. */
  readonly parent: string;
  readonly operator: Operator | null;
  readonly formula: string;
  readonly unit: string;
  readonly direction: KpiDefinition["direction"];
  readonly actual: number | null;
  readonly target: number | null;
  /** How far the actual was on the way to the target; 1 is there. */
  readonly achievement: number | null;
  /** True for the one KPI that the month's work was on. */
  readonly isFocus: boolean;
}

/** A month whose numbers have been reported and are not to change any more. */
export interface ClosedMonth {
  /** Label of the period, as `2026-10`. */
  readonly period: string;
  /** When it was closed, as it is shown. */
  readonly closedAt: string;
  /** How contributions were computed, and by which version. */
  readonly method: string;
  readonly version: string;
  /** In the order of their ids. */
  readonly kpis: readonly ClosedKpi[];
}

/** Closed months, the earliest first. */
export type History = readonly ClosedMonth[];
