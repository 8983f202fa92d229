import { buildModel, buildTree, type Model, type Problem, type Tree } from "#engine";
import type { Language } from "#language";
import type { History } from "./history.ts";
import type { RawGrid } from "./raw-grid.ts";
import { readData } from "./read-data.ts";
import { readTree, type TreeTable } from "./read-tree.ts";
import { withClosedMonths } from "./with-closed-months.ts";

/** A tree and its data as the engine takes them, with everything that is wrong with the cells they came from. */
export interface ModelReading {
  readonly tree: Tree;
  readonly model: Model;
  /** Of the tree's cells, then of the tree itself, then of the data's cells. */
  readonly problems: readonly Problem[];
  /** The language of the tree's header row, or else of the data's; null when neither tells. */
  readonly language: Language | null;
  readonly table: TreeTable;
}

/**
 * Reads a tree table and a data table, and rolls the data up.
 *
 * @param history - Closed months: where the data no longer have them, their values count.
 * @throws InvalidInputError where `readTree` or `readData` do.
 */
export function readModel(treeGrid: RawGrid, dataGrid: RawGrid, history: History = []): ModelReading {
  const table = readTree(treeGrid);
  const { tree, problems } = buildTree(table.definitions);
  const reading = readData(dataGrid, tree);
  return {
    tree,
    model: buildModel(tree, withClosedMonths(reading.data, history, tree)),
    problems: [...table.problems, ...problems, ...reading.problems],
    language: table.language ?? reading.language,
    table,
  };
}
