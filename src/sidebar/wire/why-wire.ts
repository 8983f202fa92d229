import type { Quantity } from "./wire.ts";

/** What is to be explained. */
export interface WhyRequest {
  /** Label of the period to explain; null for the latest. */
  readonly period: string | null;
  /** Label of the period to compare with; "" for the one before, null for the target. */
  readonly against: string | null;
  /** Id of the result; null for the first one. */
  readonly root: string | null;
}

/** A KPI to choose. */
export interface KpiChoice {
  readonly id: string;
  readonly name: string;
}

/** What one KPI added to the change of the result, rounded so that the parts of a level add up. */
export interface WhyPart extends KpiChoice {
  /** Id of the KPI whose part it is a part of. */
  readonly under: string;
  /** What the KPI itself did: `−8.0pt`; "" for what is not a KPI. */
  readonly change: string;
  readonly contribution: Quantity;
  /** Share of the whole change, worded; "" where shares say nothing. */
  readonly share: string;
}

/** Where the problem of a result lies: the factor that hurt most, followed down as far as it is known. */
export interface WhyProblem {
  /** Id of the KPI. */
  readonly kpi: string;
  readonly sentence: string;
}

/** Why a result moved, or why it is not at its target. */
export interface WhyAnswer {
  /** The results that can be explained. */
  readonly roots: readonly KpiChoice[];
  readonly root: string;
  /** As in the request, with the period that was taken for "". */
  readonly against: string | null;
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  /** The words of the report. */
  readonly sentences: readonly string[];
  /** Whether the largest part is the largest in every order of calculation; "" where that is no question. */
  readonly order: string;
  /** Null where nothing hurt the result, and for a gap. */
  readonly problem: WhyProblem | null;
  /** Level by level, the result's own parts first. */
  readonly parts: readonly WhyPart[];
}
