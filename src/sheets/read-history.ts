import type { History } from "./history.ts";
import type { RawGrid } from "./raw-grid.ts";

/**
 * Reads the closed months.
 *
 * @param grid - Null where there is none.
 */
export function readHistory(_grid: RawGrid | null): History {
  return [];
}
