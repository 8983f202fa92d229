import { type Problem, readPeriod } from "#engine";
import { type DataField, dataHeaders, type TreeField } from "#language";
import type { Grid, SheetId } from "#workbook";
import { cellOf } from "../../sheets/cells/raw-grid.ts";
import { findHeader } from "../../sheets/cells/table.ts";
import { kpiColumns } from "../../sheets/data/read-month-rows.ts";
import { planColumn } from "../../sheets/plan/plan-table.ts";
import type { ModelReading } from "../../sheets/read-model.ts";
import { settingsColumn } from "../../sheets/settings/settings-table.ts";
import { cellName } from "./cell-name.ts";
import type { Book } from "./open-book.ts";

/** A cell to look at; row and column count from 1. */
export interface ProblemCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** As `Tree!C4`. */
  readonly name: string;
}

/** The column of the cell that a problem is about, counted from 1; 1 where the table does not have it. */
type ColumnFinder = (problem: Problem, name: string) => number;

/** Finds the cells that problems of a book are about; null for a problem without one. */
export function problemCells(book: Book, { tree, table }: ModelReading): (problem: Problem) => ProblemCell | null {
  const grid = (role: "data" | "settings" | "plan"): Grid => book.cells(role) ?? [];
  const columns = {
    tree: (_, name) => (table.columns.get(name as TreeField) ?? 0) + 1,
    data: dataColumns(grid("data"), tree),
    settings: (_, name) => settingsColumn(grid("settings"), name),
    plan: (_, name) => planColumn(grid("plan"), name),
  } satisfies Record<string, ColumnFinder>;
  return (problem) => {
    const { place } = problem;
    if (!place || place.table === "transactions" || place.table === "roster") return null;
    const sheet = book.sheets[place.table];
    if (!sheet) return null;
    const { row } = place;
    const column = columns[place.table](problem, place.column);
    return { sheet: sheet.id, row, column, name: `${sheet.name}!${cellName(row, column)}` };
  };
}

/** Columns of a data table are known by what they hold, or by their period; or by their KPI, where months have the rows. */
function dataColumns(grid: Grid, tree: ModelReading["tree"]): ColumnFinder {
  const header = findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  if (header) {
    const labels = (grid[header.row] ?? []).map((cell) => readPeriod(cellOf(cell))?.label);
    const periods = new Map(labels.map((label, column) => [label, column]));
    return (_, name) => (header.columns.get(name as DataField) ?? periods.get(name) ?? 0) + 1;
  }
  const months = findHeader(grid, dataHeaders, (columns) => columns.has("month"));
  const columns = new Map(kpiColumns(grid[months?.row ?? 0] ?? [], tree).map(({ column, node }) => [node, column]));
  return ({ kpi }) => (columns.get(tree.nodeById.get(kpi ?? "") ?? -1) ?? 0) + 1;
}
