import type { KpiChoice } from "./why-wire.ts";

/** A value for a KPI, as someone types it: `66%`, `1.2億`. */
export interface TypedValue {
  readonly kpi: string;
  readonly typed: string;
}

/** What a result would be with other values. */
export interface TryRequest {
  readonly period: string | null;
  /** Id of the result; null for the first one. */
  readonly root: string | null;
  /** What is tried out; each list by itself. */
  readonly scenarios: readonly (readonly TypedValue[])[];
}

/** A KPI whose value can be tried out. The numbers of its slider are on the scale of what is typed: 66 for `66%`. */
export interface TryLeaf extends KpiChoice {
  /** The present value as it would be typed; "" where there is none. */
  readonly typed: string;
  readonly now: string;
  readonly suffix: "%" | "";
  readonly least: number;
  /** Not above `least` where there is nothing to slide along. */
  readonly most: number;
  readonly step: number;
}

/** What a scenario makes of the result. */
export interface TryResult {
  readonly words: string;
  readonly change: string;
  readonly verdict: "better" | "worse" | "same";
  /** Ids of the KPIs whose typed value is no number; they keep their present one. */
  readonly unreadable: readonly string[];
}

/** What can be tried out on a result, and what came of it. */
export interface TryAnswer {
  readonly roots: readonly KpiChoice[];
  readonly root: string;
  readonly now: string;
  readonly leaves: readonly TryLeaf[];
  /** One for each scenario. */
  readonly results: readonly TryResult[];
}

/** What values a result would need. */
export interface SeekRequest {
  readonly period: string | null;
  readonly root: string;
  /** What the result should be, as typed. */
  readonly target: string;
  /** Id of the one KPI that is to change; null to spread the gap over all that can be moved. */
  readonly kpi: string | null;
}

/** The values that reach a target, and how far. */
export interface SeekAnswer {
  /** Empty where nothing reaches the target. */
  readonly values: readonly TypedValue[];
  readonly sentence: string;
}
