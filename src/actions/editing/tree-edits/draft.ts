import { type TreeField, treeHeaders } from "#language";
import { cellName } from "../../book/cell-name.ts";
import type { PlainCell, PlainCellEdit } from "../sheet-change.ts";
import type { TreeSheet } from "../tree-sheet.ts";
import { definitionOf } from "./branch.ts";
import { EditRefusal } from "./refusal.ts";

/** Cells to write, gathered while an edit is planned; a column that the table lacks is added at its right end. */
export interface Draft {
  readonly cells: readonly PlainCellEdit[];
  /** The column of a field, counted from 1; its header is written when the table has none. */
  readonly columnOf: (field: TreeField) => number;
  /**
   * @param format - The number format that the cell is to have; undefined to leave it as it is.
   * @throws {EditRefusal} `formula-cell`, for a cell that computes what it shows.
   */
  readonly write: (node: number, field: TreeField, value: PlainCell, format?: string) => void;
}

/** Begins to gather the cells of one edit. */
export function openDraft(sheet: TreeSheet): Draft {
  const cells: PlainCellEdit[] = [];
  const added = new Map<TreeField, number>();

  const columnOf = (field: TreeField): number => {
    const known = sheet.columns.get(field);
    if (known !== undefined) return known + 1;
    const before = added.get(field);
    if (before !== undefined) return before;
    const column = freeColumn(sheet, [...added.values()]);
    added.set(field, column);
    cells.push({ row: sheet.headerRow, column, value: treeHeaders[field][sheet.language] });
    return column;
  };
  const write: Draft["write"] = (node, field, value, format) => {
    const { row } = definitionOf(sheet.tree, node);
    const column = columnOf(field);
    if (formulaAt(sheet, row, column) !== "") throw new EditRefusal("formula-cell", { cell: cellName(row, column) });
    cells.push(format === undefined ? { row, column, value } : { row, column, value, format });
  };
  return { cells, columnOf, write };
}

/** The formula of a cell, "" where it has none; row and column count from 1. */
export function formulaAt({ formulas }: TreeSheet, row: number, column: number): string {
  return formulas[row - 1]?.[column - 1] ?? "";
}

/** The first column right of the headers in which nothing stands: notes beside the table are left alone. */
function freeColumn({ values, headerRow }: TreeSheet, taken: readonly number[]): number {
  const headers = values[headerRow - 1] ?? [];
  let column = headers.length;
  while (column > 0 && headers[column - 1] === "") column--;
  do column++;
  while (taken.includes(column) || values.some((row) => (row[column - 1] ?? "") !== ""));
  return column;
}
