import type { Plan } from "../../src/sheets/plan/plan.ts";

/** A decision of a period on a KPI, of which nothing else is said but this. */
export function plainPlan(period: string, kpi: string, over: Partial<Plan> = {}): Plan {
  return {
    ...{ period, kpi, from: null, to: null, hours: null, hourlyCost: null, owner: "", start: null, due: null },
    ...{ judgedIn: "", agreement: "", agreedOn: null, result: "", learned: "", row: 2 },
    ...over,
  };
}
