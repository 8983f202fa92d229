import type { KpiData, Problem, Tree } from "#engine";
import { type DataField, dataHeaders, type Language } from "#language";
import type { RawGrid } from "../cells/raw-grid.ts";
import { findHeader, missingColumn, type TableHeader } from "../cells/table.ts";
import { readLongData } from "./read-long-data.ts";
import { kpiColumns, readMonthRows } from "./read-month-rows.ts";
import { readWideData } from "./read-wide-data.ts";

/** The values of a data table for the KPIs of a tree. */
export interface DataTable {
  readonly data: KpiData;
  readonly problems: readonly Problem[];
  /** The language of the header row; null when it does not tell. */
  readonly language: Language | null;
  readonly shape: "wide" | "long" | "month-rows";
}

/**
 * Reads a data table for the KPIs of a tree: wide (one column per period), long (one row per KPI and period), or with one row
 * per month and one column per KPI.
 *
 * A cell that cannot be read, and a value given twice, are missing and listed with their place. Rows about KPIs that the
 * tree does not have are left out, with a note. Plain numbers cost next to nothing.
 *
 * @throws InvalidInputError `table-empty`, `column-missing` (no KPI column), `no-periods` and `too-many-periods`.
 */
export function readData(grid: RawGrid, tree: Tree): DataTable {
  const header = findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  if (header) {
    const shape = isLong(header) ? "long" : "wide";
    const read = shape === "long" ? readLongData : readWideData;
    return { ...read(grid, header, tree), language: header.language, shape };
  }
  const months = findHeader(grid, dataHeaders, (columns) => columns.has("month"));
  if (!months || kpiColumns(grid[months.row] ?? [], tree).length === 0) throw missingColumn("data", "kpi", grid);
  return { ...readMonthRows(grid, months, tree), language: months.language, shape: "month-rows" };
}

/** A month column and a column of values make the long shape; in the wide one every header but the KPI's is a period. */
function isLong({ columns }: TableHeader<DataField>): boolean {
  return columns.has("month") && (columns.has("actual") || columns.has("target"));
}
