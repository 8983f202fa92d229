import type { TypedValue } from "../../wire/try-wire.ts";

/** What somebody tries out: up to three scenarios side by side, of which one is being changed. Nothing of it is in the sheet. */
export interface Trial {
  /** Id of the result; null for the first one. */
  readonly root: string | null;
  readonly scenarios: readonly (readonly TypedValue[])[];
  readonly active: number;
  /** The goal, as typed; the KPI that is to reach it, "" for all that can be moved. */
  readonly goal: string;
  readonly seeker: string;
}

export const MOST_SCENARIOS = 3;

export const emptyTrial: Trial = { root: null, scenarios: [[]], active: 0, goal: "", seeker: "" };

/** Another value for a KPI in the active scenario; null takes it back to the present one. */
export function withValue(trial: Trial, kpi: string, typed: string | null): Trial {
  const values = trial.scenarios[trial.active] ?? [];
  const others = values.filter((each) => each.kpi !== kpi);
  if (typed === null) return withValues(trial, others);
  // Kept in its place, so that rows do not jump while somebody types.
  const isNew = others.length === values.length;
  return withValues(
    trial,
    isNew ? [...values, { kpi, typed }] : values.map((each) => (each.kpi === kpi ? { kpi, typed } : each)),
  );
}

/** Other values altogether for the active scenario. */
export function withValues(trial: Trial, values: readonly TypedValue[]): Trial {
  return { ...trial, scenarios: trial.scenarios.map((each, at) => (at === trial.active ? values : each)) };
}

/** One more scenario, which begins as the active one; as it was where there are three already. */
export function withScenario(trial: Trial): Trial {
  const { scenarios, active } = trial;
  if (scenarios.length >= MOST_SCENARIOS) return trial;
  return { ...trial, scenarios: [...scenarios, scenarios[active] ?? []], active: scenarios.length };
}
