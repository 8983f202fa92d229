import type { Facts } from "./errors.ts";

/** How much a problem spoils: an error makes numbers wrong or absent, a warning may mislead, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";

/**
 * Where a problem was found: a row of a table (counted from 1, the header row included) and the column by what it holds,
 * `parent`, `formula`, or a period label. Whoever read the table knows which letter that column has.
 */
export interface CellPlace {
  readonly table: "tree" | "data" | "transactions" | "roster" | "settings" | "plan";
  readonly row: number;
  readonly column: string;
}

/** A mistake the author of the sheet can fix. Collected, never thrown; worded by `src/language`. */
export interface Problem {
  /** `P-01` … of the catalogue of checks; stable. */
  readonly code: string;
  /** Which sentence of that code, where one code has several: `cycle`, `duplicate`, … */
  readonly variant?: string;
  readonly severity: Severity;
  /** Id of the KPI concerned, or null when it concerns the whole table. */
  readonly kpi: string | null;
  readonly place: CellPlace | null;
  readonly facts: Facts;
}
