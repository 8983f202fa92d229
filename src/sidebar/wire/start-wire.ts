import type { Correction } from "../../actions/use-own-table.ts";
import type { Operator } from "../../engine/tree/definition.ts";
import type { CellRange } from "../../sheets/own-table/read-own-table.ts";
import type { CellAddress } from "./wire.ts";

/** A KPI that was found in the selected cells. */
export interface OwnKpi {
  readonly name: string;
  readonly operator: Operator;
  /** Index in the list; -1 for a result. Parents come before their parts. */
  readonly parent: number;
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

/** An account that left although its health score was good. */
export interface SurpriseAccount {
  readonly name: string;
  readonly score: string;
  /** What has been found out about it; "" for nothing yet. */
  readonly learned: string;
  /** Where that is written down. */
  readonly cell: CellAddress;
}

/** Who left by surprise, as the test of the health score has it. */
export interface SurprisesAnswer {
  /** True where the sheet with the test has been added just now, with sample accounts. */
  readonly isNew: boolean;
  /** Scores from this one on are called healthy; "" where the sheet does not have the columns of the test. */
  readonly threshold: string;
  readonly leftCount: number;
  readonly accounts: readonly SurpriseAccount[];
}

/** The tree as it was shown and corrected. */
export interface UseOwnTableRequest {
  readonly range: CellRange;
  readonly kpis: readonly Correction[];
}
