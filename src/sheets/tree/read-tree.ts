import { InvalidInputError, type KpiDefinition, type Problem } from "#engine";
import { type Language, type TreeField, treeHeaders } from "#language";
import type { RawGrid } from "../cells/raw-grid.ts";
import { findHeader, missingColumn, type TableHeader, usedHeight } from "../cells/table.ts";
import { createTreeRowReader } from "./tree-row.ts";

/** The rows of a tree table, and what is wrong with its cells. */
export interface TreeTable {
  readonly definitions: readonly KpiDefinition[];
  readonly problems: readonly Problem[];
  /** The language of the header row; null when it does not tell. */
  readonly language: Language | null;
  /** Place of the header row, counted from 1. */
  readonly headerRow: number;
  /** The column of each field the table has, from 0. */
  readonly columns: ReadonlyMap<TreeField, number>;
}

/** More KPIs than this are refused. */
export const MOST_KPIS = 10_000;

/**
 * Reads a tree table: one KPI per row, columns found by their headers, defaults filled in.
 *
 * A cell that cannot be read costs only itself: its default is used, and it is listed with its place. Rows without an id
 * and a name are left out, and listed when anything stands in them. Rows count from 1 as in the grid.
 *
 * @throws InvalidInputError `table-empty`, `column-missing` (neither ID nor Name, or neither Parent nor Formula) and
 * `too-many-kpis`.
 */
export function readTree(grid: RawGrid): TreeTable {
  const table = openTree(grid);
  if (table.definitions.length === 0) throw new InvalidInputError("table-empty", { table: "tree" });
  return table;
}

/** The same, for a table that may have headers and no KPI yet: the start of a tree, and no mistake. */
export function openTree(grid: RawGrid): TreeTable {
  const header = findTreeHeader(grid);
  if (!header) throw missingColumn("tree", hasIds(grid) ? "parent" : "id", grid);
  const height = usedHeight(grid);
  const count = height - header.row - 1;
  if (count > MOST_KPIS) throw new InvalidInputError("too-many-kpis", { count, most: MOST_KPIS });

  const { columns, language } = header;
  const problems: Problem[] = [];
  const readRow = createTreeRowReader(columns, problems);
  const definitions: KpiDefinition[] = [];
  for (let row = header.row + 1; row < height; row++) {
    const definition = readRow(grid[row] ?? [], row + 1);
    if (definition) definitions.push(definition);
  }
  return { definitions, problems, language, headerRow: header.row + 1, columns };
}

/** The header row of a tree table; null where there is none. */
export function findTreeHeader(grid: RawGrid): TableHeader<TreeField> | null {
  return findHeader(grid, treeHeaders, isTreeHeader);
}

/** Without a parent column every KPI would quietly be a root; a tree of formulas needs none. */
function isTreeHeader(columns: ReadonlyMap<TreeField, number>): boolean {
  return isNamed(columns) && (columns.has("parent") || columns.has("formula"));
}

function isNamed(columns: ReadonlyMap<TreeField, number>): boolean {
  return columns.has("id") || columns.has("name");
}

function hasIds(grid: RawGrid): boolean {
  return findHeader(grid, treeHeaders, isNamed) !== null;
}
