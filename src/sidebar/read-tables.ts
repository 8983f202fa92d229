import { buildModel, InvalidInputError, type KpiData, latestPeriod, type Model, type Tree } from "#engine";
import type { TreeField } from "#language";
import type { Grid } from "#workbook";
import { openTreeSheet } from "../actions/tree-sheet.ts";
import { readData } from "../sheets/read-data.ts";

/** Tree and data as far as they can be read: a sidebar helps most where something is still wrong. */
export interface Tables {
  readonly tree: Tree;
  readonly columns: ReadonlyMap<TreeField, number>;
  readonly model: Model;
  /** Index of the latest period with an actual; -1 when there are no data. */
  readonly latest: number;
  /** The sheet with data; null where there is none, or nothing on it. */
  readonly data: Grid | null;
}

/**
 * Reads the tables for the sidebar. Data that cannot be read count as none, and as a problem.
 *
 * @param dataGrid - Null where there is no sheet with data.
 * @throws {InvalidInputError} Where `openTreeSheet` does.
 */
export function readTables(treeGrid: Grid, dataGrid: Grid | null): Tables {
  const { tree, columns } = openTreeSheet(treeGrid, []);
  const data = dataGrid && !isEmpty(dataGrid) ? dataGrid : null;
  return { tree, columns, data, ...readNumbers(tree, data) };
}

function readNumbers(tree: Tree, grid: Grid | null): Pick<Tables, "model" | "latest"> {
  if (!grid || tree.size === 0) return withoutData(tree);
  try {
    const model = buildModel(tree, readData(grid, tree).data);
    return { model, latest: Math.max(latestPeriod(model), 0) };
  } catch (error) {
    if (error instanceof InvalidInputError) return withoutData(tree);
    throw error;
  }
}

/** One period without a name and without values stands for no data, so that targets can be rolled up all the same. */
function withoutData(tree: Tree): Pick<Tables, "model" | "latest"> {
  const blank = new Float64Array(tree.size).fill(Number.NaN);
  const data: KpiData = { periods: [{ label: "", month: null }], actuals: blank, targets: blank };
  return { model: buildModel(tree, data), latest: -1 };
}

function isEmpty(grid: Grid): boolean {
  return grid.every((row) => row.every((cell) => cell === ""));
}
