import { buildModel, buildTree, InvalidInputError, type Model, type Problem, type Tree } from "#engine";
import type { Language } from "#language";
import type { RawGrid } from "./cells/raw-grid.ts";
import { unreadableTable } from "./cells/unreadable-table.ts";
import { readData } from "./data/read-data.ts";
import type { History } from "./history/history.ts";
import { withClosedMonths } from "./history/with-closed-months.ts";
import { openTree, type TreeTable } from "./tree/read-tree.ts";

/** A tree and its data as the engine takes them, with everything that is wrong with the cells they came from. */
export interface ModelReading {
  readonly tree: Tree;
  readonly model: Model;
  /** Of the tree's cells, then of the tree itself, then of the data's cells. */
  readonly problems: readonly Problem[];
  /** The language of the tree's header row, or else of the data's; null when neither tells. */
  readonly language: Language | null;
  readonly table: TreeTable;
  /** Why there are no numbers; null where there are. */
  readonly obstacle: InvalidInputError | null;
}

/**
 * Reads a tree table and a data table, and rolls the data up.
 *
 * @throws InvalidInputError where `readTree` or `readData` do.
 */
export function readModel(treeGrid: RawGrid, dataGrid: RawGrid, history: History = []): ModelReading {
  const reading = readTables(treeGrid, dataGrid, history);
  if (reading.obstacle) throw reading.obstacle;
  return reading;
}

/**
 * The same, as far as the tables can be read: help is needed most where something is still wrong. A tree without KPIs and
 * data that cannot be read leave a model without numbers.
 *
 * @param dataGrid - Null where there is none.
 * @param history - Closed months: where the data no longer have them, their values count.
 * @throws InvalidInputError where `openTree` does.
 */
export function readTables(treeGrid: RawGrid, dataGrid: RawGrid | null, history: History = []): ModelReading {
  const table = openTree(treeGrid);
  const { tree, problems } = buildTree(table.definitions);
  const numbers = readNumbers(tree, dataGrid, history);
  return {
    ...numbers,
    tree,
    table,
    problems: [...table.problems, ...problems, ...numbers.problems],
    language: table.language ?? numbers.language,
  };
}

type Numbers = Pick<ModelReading, "model" | "problems" | "language" | "obstacle">;

function readNumbers(tree: Tree, grid: RawGrid | null, history: History): Numbers {
  if (grid === null || tree.size === 0) {
    const table = tree.size === 0 ? "tree" : "data";
    return withoutNumbers(tree, new InvalidInputError("table-empty", { table }));
  }
  try {
    const { data, problems, language } = readData(grid, tree);
    return { model: buildModel(tree, withClosedMonths(data, history, tree)), problems, language, obstacle: null };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { ...withoutNumbers(tree, error), problems: [unreadableTable(error, "data")] };
  }
}

/** One period without a name and without values stands for no data, so that targets can be rolled up all the same. */
function withoutNumbers(tree: Tree, obstacle: InvalidInputError): Numbers {
  const blank = new Float64Array(tree.size).fill(Number.NaN);
  const model = buildModel(tree, { periods: [{ label: "", month: null }], actuals: blank, targets: blank });
  return { model, problems: [], language: null, obstacle };
}
