import { buildTree, InvalidInputError, type Problem, type Tree } from "#engine";
import { type Language, type TreeField, treeHeaders } from "#language";
import type { Grid } from "#workbook";
import { readTree, type TreeTable } from "../sheets/read-tree.ts";
import { findHeader, missingColumn } from "../sheets/table.ts";
import type { FormulaGrid } from "./apply-changes.ts";

/** The sheet of the tree as it is edited: what stands in its cells, and the tree that was read from them. */
export interface TreeSheet {
  readonly values: Grid;
  /** Of the same cells; "" where there is none. */
  readonly formulas: FormulaGrid;
  /** Counted from 1. */
  readonly headerRow: number;
  /** Counted from 0. */
  readonly columns: ReadonlyMap<TreeField, number>;
  /** The language of the headers. */
  readonly language: Language;
  readonly tree: Tree;
  readonly problems: readonly Problem[];
}

/**
 * Reads a tree sheet in order to edit it. Unlike `readTree` it accepts a table that has headers and no KPI yet.
 *
 * @throws {InvalidInputError} As `readTree`, for a sheet without the headers of a tree and for one with too many KPIs.
 */
export function openTreeSheet(values: Grid, formulas: FormulaGrid): TreeSheet {
  const { definitions, problems, headerRow, columns, language } = readRows(values);
  const reading = buildTree(definitions);
  const table = { headerRow, columns, language: language ?? "en" } as const;
  return { values, formulas, ...table, tree: reading.tree, problems: [...problems, ...reading.problems] };
}

function readRows(values: Grid): TreeTable {
  try {
    return readTree(values);
  } catch (error) {
    if (!(error instanceof InvalidInputError) || error.code !== "table-empty") throw error;
    const isHeader = (columns: ReadonlyMap<TreeField, number>) =>
      (columns.has("id") || columns.has("name")) && (columns.has("parent") || columns.has("formula"));
    const header = findHeader(values, treeHeaders, isHeader);
    if (!header) throw missingColumn("tree", "id", values);
    return { definitions: [], problems: [], ...header, headerRow: header.row + 1 };
  }
}
