import type { Correction } from "../actions/use-own-table.ts";
import type { Operator } from "../engine/tree/definition.ts";
import type { CellRange } from "../sheets/read-own-table.ts";

/** A KPI that was found in the selected cells. */
export interface OwnKpi {
  readonly name: string;
  readonly operator: Operator;
  readonly depth: number;
  /** `Sales!B2`; "" for a part of a formula without a cell of its own. */
  readonly cell: string;
  /** False where its formula is taken as it stands. */
  readonly isUnderstood: boolean;
}

/** What was understood of the selected cells; without KPIs where nothing was. */
export interface OwnTableAnswer {
  readonly range: CellRange | null;
  readonly kpis: readonly OwnKpi[];
  /** How many months of numbers there are. */
  readonly months: number;
}

/** The tree as it was shown and corrected. */
export interface UseOwnTableRequest {
  readonly range: CellRange;
  readonly kpis: readonly Correction[];
}
