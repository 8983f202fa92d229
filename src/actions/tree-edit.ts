import type { Operator } from "../engine/tree/definition.ts";
import type { SheetChange } from "./sheet-change.ts";

/** The columns of a KPI that can be set one by one. */
export type SettableField = "unit" | "controllability" | "target";

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
  /** "" empties the cell. */
  | { readonly kind: "set"; readonly kpi: string; readonly field: SettableField; readonly value: string }
  /** Takes an edit back, or does it again: the steps come from the answer to that edit. */
  | { readonly kind: "replay"; readonly changes: readonly SheetChange[]; readonly data: readonly Relabel[] };

/** Cells of the data sheet that named a KPI by its old name. Only a cell that still reads `from` is changed. */
export interface Relabel {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}
