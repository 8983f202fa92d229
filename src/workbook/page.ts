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

/** Stacked horizontal bars over an area whose first row names the columns and whose first column names the bars. */
export interface PageChart {
  readonly title: string;
  readonly data: PageArea;
  /** Of the columns after the first, in their order. */
  readonly colors: readonly string[];
  /** The cells it lies on. */
  readonly place: PageArea;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Everything on a sheet that is written as a whole. */
export interface Page {
  /** Columns that say nothing to a reader, counted from 1; hidden on a new sheet, people may show them afterwards. */
  readonly hiddenColumns: readonly number[];
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
  /** Rows on which the charts of the page so far lie; a chart that stands elsewhere was moved by a person and stays there. */
  readonly chartRows: readonly number[];
}
