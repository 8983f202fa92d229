import type { DecidedItem } from "./decide-wire.ts";
import type { KpiChoice } from "./why-wire.ts";

/** What to work on is asked for. */
export interface FocusRequest {
  readonly period: string | null;
  /** Only KPIs of this area; "" for all. */
  readonly area: string;
}

/** A KPI in the order of what to work on; everything worded, "" where it is not known. */
export interface FocusItem extends KpiChoice {
  /** Null where the KPI is not ranked; the reason then says why. */
  readonly rank: number | null;
  /** The one KPI of the month, whatever area is shown. */
  readonly isStarred: boolean;
  /** `65.0% → 80.0%`, and what the second is. */
  readonly way: string;
  readonly wayLabel: string;
  readonly impact: string;
  readonly yearly: string;
  readonly controllability: number;
  readonly score: string;
  /** Whether the latest value is more than routine variation. */
  readonly variation: string;
  readonly who: string;
  readonly reason: string;
  /** Who would do the work, and in which month it could be judged; "" where that is not known. */
  readonly owner: string;
  readonly judgedIn: string;
}

/** What was decided, and the ranking of what could be. */
export interface FocusAnswer {
  /** What was decided for the period; the first is the month's one. */
  readonly decided: readonly DecidedItem[];
  /** The cost of an hour that was planned with last; "" before the first. */
  readonly hourlyCost: string;
  readonly areas: readonly string[];
  /** One list for each result. */
  readonly lists: readonly { readonly result: string; readonly items: readonly FocusItem[] }[];
}

/** The text for everyone is asked for. */
export interface ShareRequest {
  /** Label of the period; null for the latest. */
  readonly period: string | null;
}

/** What work on a KPI would cost, as it is being typed. */
export interface PaybackRequest {
  readonly period: string | null;
  readonly kpi: string;
  /** As typed. */
  readonly hours: string;
  readonly hourlyCost: string;
}
