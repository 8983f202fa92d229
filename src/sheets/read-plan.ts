import type { Plan } from "./plan.ts";
import type { RawGrid } from "./raw-grid.ts";

/**
 * Reads the focus plan.
 *
 * @param grid - Null where there is none.
 */
export function readPlan(_grid: RawGrid | null): readonly Plan[] {
  return [];
}
