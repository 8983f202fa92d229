import type { Facts } from "#engine";
import type { SheetChange } from "../sheet-change.ts";

/** What was done, for the sentence that says so. */
export type DoneCode =
  | "added"
  | "renamed"
  | "renamed-keeps-id"
  | "moved"
  | "deleted"
  | "deleted-branch"
  | "lifted"
  | "changed"
  | "targets"
  | "split"
  | "combined-sum"
  | "combined-product";

/** Values of one period. */
export interface Figures {
  readonly period: string;
  readonly values: readonly { readonly kpi: string; readonly value: number }[];
}

/** How an edit is carried out. */
export interface EditPlan {
  readonly changes: readonly SheetChange[];
  /** The KPI to show afterwards; null when it is gone. */
  readonly kpi: string | null;
  readonly done: { readonly code: DoneCode; readonly facts: Facts };
  /** The texts by which rows of data know the KPI and would not any more, and what they are to call it now. */
  readonly relabel?: { readonly isLabel: (text: string) => boolean; readonly to: string };
  /** Values of new KPIs for the data. */
  readonly figures?: Figures;
}
