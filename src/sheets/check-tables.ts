import {
  type CheckLimits,
  checkModel,
  checkTree,
  defaultLimits,
  InvalidInputError,
  latestPeriod,
  orderProblems,
  type Problem,
} from "#engine";
import type { Language } from "#language";
import type { RawGrid } from "./cells/raw-grid.ts";
import { languageOfTable } from "./cells/table.ts";
import { unreadableTable } from "./cells/unreadable-table.ts";
import { checkPlanSheet } from "./plan/check-plan.ts";
import { type ModelReading, readTables } from "./read-model.ts";
import { readMeanings } from "./tree/read-meanings.ts";

/** Everything that is wrong with a tree and its data, in the order in which it is worth reading. */
export interface TableCheck {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/**
 * Checks a tree table, and its data where there are any.
 *
 * Never throws for what stands in the tables: a table that cannot be read at all is a problem of its own (`unreadableTable`).
 */
export function checkTables(treeGrid: RawGrid, dataGrid: RawGrid | null): TableCheck {
  const known = languageOfTable(treeGrid);
  try {
    const reading = readTables(treeGrid, dataGrid);
    if (reading.obstacle && reading.tree.size === 0) throw reading.obstacle;
    return { problems: checkReading(reading), language: reading.table.language ?? known };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return { problems: [unreadableTable(error, "tree")], language: known };
  }
}

/**
 * Checks a tree and data that have been read, and the decisions of their latest period; of a tree without numbers only itself.
 *
 * @param planGrid - The sheet of the focus plan; null where there is none.
 */
export function checkReading(
  { tree, model, problems, obstacle }: ModelReading,
  limits: CheckLimits = defaultLimits,
  planGrid: RawGrid | null = null,
): Problem[] {
  if (tree.size === 0) return orderProblems(problems);
  const meanings = readMeanings(tree);
  const latest = model.periods[latestPeriod(model)]?.label ?? "";
  const ofNumbers = obstacle ? [] : [...checkModel(model, meanings, limits), ...checkPlanSheet(planGrid, tree, latest)];
  return orderProblems([...problems, ...checkTree(tree, meanings, limits), ...ofNumbers]);
}
