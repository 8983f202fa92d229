import type { CellValue, FormulaCell } from "#workbook";
import type { FormerCharts } from "../../workbook/page.ts";

/** What a reader typed into a cell of the report. */
export type ReaderCell = CellValue | FormulaCell;

/** A comment beside a row. */
export interface ReaderComment {
  /** Number of the section in which the row stood, as `3`. */
  readonly section: string;
  /** Label of the period that the page showed, as `2026-10`; "" where that cannot be known any more. */
  readonly period: string;
  readonly id: string;
  /** The name that stood beside it, for when the KPI is gone. */
  readonly name: string;
  readonly value: ReaderCell;
}

/** Everything on a report sheet that belongs to its readers, and what must be known of the page to replace it. */
export interface ReaderCells {
  readonly comments: readonly ReaderComment[];
  /** Rows at the bottom, and rows that readers have put between ours; from the name column on. */
  readonly free: readonly (readonly ReaderCell[])[];
  /** The period someone wants to see; "" for the latest. */
  readonly shownPeriod: ReaderCell;
  /** The area whose focus someone wants to see; "" for all. */
  readonly shownArea: ReaderCell;
  readonly usedRows: number;
  /** Where the page begins, counted from 1: readers may have put columns left of it. */
  readonly firstColumn: number;
  readonly formerCharts: FormerCharts;
}

/** Of a sheet that does not exist yet. */
export const noReaderCells: ReaderCells = {
  comments: [],
  free: [],
  shownPeriod: "",
  shownArea: "",
  usedRows: 0,
  firstColumn: 1,
  formerCharts: { rows: [], figures: [] },
};

/** A cell as text: of a formula, what was typed. */
export function sayReaderCell(cell: ReaderCell): string {
  return typeof cell === "object" && "formula" in cell ? cell.formula : String(cell);
}
