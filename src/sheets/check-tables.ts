import {
  buildModel,
  buildTree,
  type CheckLimits,
  checkModel,
  checkTree,
  defaultLimits,
  InvalidInputError,
  orderProblems,
  type Problem,
  type Tree,
} from "#engine";
import type { Language } from "#language";
import type { RawGrid } from "./raw-grid.ts";
import { readData } from "./read-data.ts";
import { readMeanings } from "./read-meanings.ts";
import type { ModelReading } from "./read-model.ts";
import { readTree } from "./read-tree.ts";
import { languageOfTable } from "./table.ts";

/** Everything that is wrong with a tree and its data, in the order in which it is worth reading. */
export interface TableCheck {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/**
 * Checks a tree table, and its data where there are any.
 *
 * Never throws for what stands in the tables: a table that cannot be read at all is a problem of its own (`P-38`, variant
 * `unreadable-table`, with the code of the error among its facts).
 */
export function checkTables(treeGrid: RawGrid, dataGrid: RawGrid | null, limits: CheckLimits = defaultLimits): TableCheck {
  const known = languageOfTable(treeGrid);
  try {
    const table = readTree(treeGrid);
    const { tree, problems } = buildTree(table.definitions);
    const found = [...table.problems, ...problems, ...checkTree(tree, readMeanings(tree), limits)];
    const ofData = dataGrid ? checkData(dataGrid, tree, limits) : [];
    return { problems: orderProblems([...found, ...ofData]), language: table.language ?? known };
  } catch (error) {
    return { problems: [unreadable(error)], language: known };
  }
}

/** Checks a tree and data that have been read already. */
export function checkReading({ tree, model, problems }: ModelReading, limits: CheckLimits = defaultLimits): Problem[] {
  const meanings = readMeanings(tree);
  return orderProblems([...problems, ...checkTree(tree, meanings, limits), ...checkModel(model, meanings, limits)]);
}

function checkData(grid: RawGrid, tree: Tree, limits: CheckLimits): readonly Problem[] {
  try {
    const { data, problems } = readData(grid, tree);
    return [...problems, ...checkModel(buildModel(tree, data), readMeanings(tree), limits)];
  } catch (error) {
    return [unreadable(error)];
  }
}

function unreadable(error: unknown): Problem {
  if (!(error instanceof InvalidInputError)) throw error;
  const { code, facts } = error;
  return {
    code: "P-38",
    variant: "unreadable-table",
    severity: "error",
    kpi: null,
    place: null,
    facts: { error: code, ...facts },
  };
}
