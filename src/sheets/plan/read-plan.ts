import type { RawGrid } from "../cells/raw-grid.ts";
import type { Plan } from "./plan.ts";
import { openPlanTable } from "./plan-table.ts";

/**
 * Reads the focus plan. What cannot be read costs only itself; `openPlanTable` tells of it.
 *
 * @param grid - Null where there is none.
 */
export function readPlan(grid: RawGrid | null): readonly Plan[] {
  return openPlanTable(grid ?? []).plans;
}
