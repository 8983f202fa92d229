import type { Operator } from "../../engine/tree/definition.ts";
import type { SheetChange } from "./sheet-change.ts";

/** The columns of a KPI that can be set one by one. */
export type SettableField = "unit" | "controllability" | "target" | CardField;

/** The columns that say what a KPI means and who looks at it: plain text. */
export type CardField = "definition" | "area" | "owner" | "cadence" | "audience" | "timing";

/** One of the parts that a KPI is split into. */
export interface SplitPart {
  readonly name: string;
  /** Null to leave the data alone. */
  readonly value: number | null;
  /** Absent or "" for none. */
  readonly unit?: string;
}

/** What someone wants changed in the tree. KPIs are named by their id. */
export type TreeEdit =
  /** A new KPI: last under `parent` (null for a tree of its own), or right behind the sibling `after`. */
  | {
      readonly kind: "add";
      readonly parent: string | null;
      readonly after?: string | null;
      readonly name: string;
      /** Null: as the parts beside it enter the parent. */
      readonly operator?: Operator | null;
    }
  | { readonly kind: "rename"; readonly kpi: string; readonly name: string }
  /** Under another parent, or to another place under the same one: right before the sibling `before`, or last. */
  | {
      readonly kind: "move";
      readonly kpi: string;
      readonly parent: string | null;
      readonly before?: string | null;
    }
  /** Deletes a KPI; its parts go with it or move up to its parent. */
  | { readonly kind: "delete"; readonly kpi: string; readonly parts: "delete" | "lift" }
  | { readonly kind: "operator"; readonly kpi: string; readonly operator: Operator }
  /** Adds up or multiplies all parts of a KPI: `+ −` become `× ÷` and back. */
  | { readonly kind: "combine"; readonly kpi: string; readonly by: "sum" | "product" }
  /** Puts parts below a KPI that has none, and their values into the data of one period. */
  | {
      readonly kind: "split";
      readonly kpi: string;
      readonly by: "sum" | "product";
      readonly parts: readonly SplitPart[];
      /** Label of the period. */
      readonly period: string;
    }
  /** "" empties the cell. */
  | { readonly kind: "set"; readonly kpi: string; readonly field: SettableField; readonly value: string }
  /** The standing targets of several KPIs, as one step. */
  | { readonly kind: "targets"; readonly targets: readonly { readonly kpi: string; readonly value: string }[] }
  /** Takes an edit back, or does it again: the steps come from the answer to that edit. */
  | { readonly kind: "replay"; readonly changes: readonly SheetChange[]; readonly data: readonly Relabel[] };

/** One cell of the data sheet, and what it is to hold instead. Only a cell that still reads `from` is changed. */
export interface Relabel {
  readonly row: number;
  readonly column: number;
  readonly from: string | number;
  readonly to: string | number;
}
