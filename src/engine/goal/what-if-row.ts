/** One KPI now and in a try-out. */
export interface WhatIfRow {
  readonly node: number;
  readonly now: number | null;
  readonly whatIf: number | null;
  readonly change: number | null;
}
