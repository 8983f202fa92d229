import { dataHeaders } from "#language";
import type { Grid, SheetId, Workbook } from "#workbook";
import { textOf } from "../../sheets/cells/raw-grid.ts";
import { findHeader } from "../../sheets/cells/table.ts";
import type { FormulaGrid } from "./apply-changes.ts";
import type { Relabel } from "./tree-edit.ts";

/** A cell that names a KPI, and whether what it says is computed elsewhere. */
export interface Label extends Relabel {
  readonly to: string;
  /** `own`: by its own formula, which may follow the tree by itself. `spilled`: by a formula left of it or above it. */
  readonly computed: "own" | "spilled" | null;
}

/**
 * The cells in which a data table names a KPI. A sheet that is no data table has none.
 *
 * @param isLabel - True for a text by which the KPI is found.
 * @param to - What they are to say instead.
 */
export function findLabels(grid: Grid, formulas: FormulaGrid, isLabel: (text: string) => boolean, to: string): Label[] {
  const { top, places } = labelPlaces(grid);
  return places.flatMap(([row, column]): Label[] => {
    const raw = grid[row]?.[column];
    const text = textOf(raw);
    if (text === "" || !isLabel(text)) return [];
    // As it stands there, so that it can be given back with the spaces around it.
    const from = typeof raw === "string" || typeof raw === "number" ? raw : text;
    return [{ row: row + 1, column: column + 1, from, to, computed: computedBy(formulas, top, row, column) }];
  });
}

/** Every text by which a data table may call a KPI. */
export function labelsOf(grid: Grid): string[] {
  return labelPlaces(grid).places.map(([row, column]) => textOf(grid[row]?.[column]));
}

/** A place in a grid, counted from 0. */
type Place = readonly [row: number, column: number];

/** The header cell whose formula makes a data table; null for one that is typed. */
export function makerOf(grid: Grid, formulas: FormulaGrid): Place | null {
  const { top, key } = labelPlaces(grid);
  return (formulas[top]?.[key] ?? "") === "" ? null : [top, key];
}

/**
 * Where a data table names its KPIs: in their column, or among its headers where every KPI has a column. The key is the column
 * of KPIs or, in the second case, of months.
 */
function labelPlaces(grid: Grid): { readonly top: number; readonly key: number; readonly places: readonly Place[] } {
  const rows = findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  const header = rows ?? findHeader(grid, dataHeaders, (columns) => columns.has("month"));
  if (!header) return { top: 0, key: 0, places: [] };
  const { row: top, columns } = header;
  const kpi = columns.get("kpi");
  const key = kpi ?? columns.get("month") ?? 0;
  if (kpi === undefined) return { top, key, places: (grid[top] ?? []).map((_, column) => [top, column]) };
  return { top, key, places: grid.slice(top + 1).map((_, below) => [top + 1 + below, kpi]) };
}

/** A formula of the table may spill to its right and downwards; writing into what it spilled would break all of it. */
function computedBy(formulas: FormulaGrid, top: number, row: number, column: number): Label["computed"] {
  if ((formulas[row]?.[column] ?? "") !== "") return "own";
  const above = formulas.slice(top, row + 1);
  return above.some((cells) => cells.slice(0, column + 1).some((formula) => formula !== "")) ? "spilled" : null;
}

/** Whether a cell still reads as it is expected to. */
export function isCurrent(grid: Grid, { row, column, from }: Relabel): boolean {
  return textOf(grid[row - 1]?.[column - 1]) === textOf(from);
}

/** Writes what the labels are to say. */
export function relabelData(workbook: Workbook, sheet: SheetId, labels: readonly Relabel[]): void {
  const edits = labels.map(({ row, column, to }) => ({ row, column, value: to }));
  if (edits.length > 0) workbook.edit(sheet, edits);
}

/** The labels with what they read before and after exchanged. */
export function invertLabels(labels: readonly Relabel[]): Relabel[] {
  return labels.map(({ row, column, from, to }) => ({ row, column, from: to, to: from }));
}
