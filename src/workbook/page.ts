import type { CellValue, FormulaCell } from "./port.ts";

/** How one cell of a page looks. */
export interface CellLook {
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
  /** Of the text, as `#1f2933`. */
  readonly color: string;
  /** As `#fff9db`. */
  readonly background: string;
  readonly align: "left" | "center" | "right";
}

export interface PageCell {
  readonly value: CellValue | FormulaCell;
  /** A number format, as `#,##0`; "" for none. */
  readonly format: string;
  readonly look: CellLook;
}

/** A part of a page; row and column count from 1. */
export interface PageArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The chart types in use, as Apps Script names them. */
export type ChartKind = "BAR" | "COMBO" | "SCATTER";

/** Options of a chart by their path, as `legend.position`. */
export type ChartOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A chart over an area whose first row names the columns and whose first column names what is drawn. */
export interface PageChart {
  /** By what it is known on the page after this one. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly data: PageArea;
  /** The cell on which its upper left corner lies. */
  readonly place: { readonly row: number; readonly column: number };
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly options: ChartOptions;
}

/** Everything on a sheet that is written as a whole. */
export interface Page {
  /** Columns that say nothing to a reader; hidden on a new sheet, people may show them afterwards. */
  readonly hiddenColumns: readonly { readonly first: number; readonly count: number }[];
  /** Rows of equal length, one cell for each column. */
  readonly rows: readonly (readonly PageCell[])[];
  readonly charts: readonly PageChart[];
}

/** Where a page goes. */
export interface PageTarget {
  /** The sheet that shows the page so far, with the number of rows it uses; null makes a new one. */
  readonly sheet: number | null;
  readonly usedRows: number;
  /** The column of that sheet in which the page begins, counted from 1. */
  readonly firstColumn: number;
  /** Name of a new sheet. */
  readonly name: string;
  readonly formerCharts: FormerCharts;
}

/** What the page so far says about its charts. */
export interface FormerCharts {
  /** Rows that they lie on; a chart that stands elsewhere was moved by a person and stays there. */
  readonly rows: readonly number[];
  /** Where the figures of each begin. */
  readonly figures: readonly { readonly key: string; readonly title: string; readonly column: number }[];
}
