import {
  buildModel,
  buildTree,
  type CheckLimits,
  checkModel,
  checkTree,
  defaultLimits,
  InvalidInputError,
  latestPeriod,
  type Model,
  orderProblems,
  type Problem,
  type Tree,
} from "#engine";
import type { Language } from "#language";
import { checkPlanSheet } from "./check-plan.ts";
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
 * Checks a tree table, and its data and the decisions of its latest period where there are any.
 *
 * Never throws for what stands in the tables: a table that cannot be read at all is a problem of its own (`P-38`, variant
 * `unreadable-table`, with the code of the error among its facts).
 */
export function checkTables(
  treeGrid: RawGrid,
  dataGrid: RawGrid | null,
  limits: CheckLimits = defaultLimits,
  planGrid: RawGrid | null = null,
): TableCheck {
  const known = languageOfTable(treeGrid);
  try {
    const table = readTree(treeGrid);
    const { tree, problems } = buildTree(table.definitions);
    const found = [...table.problems, ...problems, ...checkTree(tree, readMeanings(tree), limits)];
    const ofData = dataGrid ? checkData(dataGrid, tree, limits, planGrid) : [];
    return { problems: orderProblems([...found, ...ofData]), language: table.language ?? known };
  } catch (error) {
    return { problems: [unreadable(error)], language: known };
  }
}

/** Checks a tree and data that have been read already. */
export function checkReading(
  { tree, model, problems }: ModelReading,
  limits: CheckLimits = defaultLimits,
  planGrid: RawGrid | null = null,
): Problem[] {
  const meanings = readMeanings(tree);
  const found = [...checkTree(tree, meanings, limits), ...checkModel(model, meanings, limits), ...checkPlanOf(model, planGrid)];
  return orderProblems([...problems, ...found]);
}

function checkData(grid: RawGrid, tree: Tree, limits: CheckLimits, planGrid: RawGrid | null): readonly Problem[] {
  try {
    const { data, problems } = readData(grid, tree);
    const model = buildModel(tree, data);
    return [...problems, ...checkModel(model, readMeanings(tree), limits), ...checkPlanOf(model, planGrid)];
  } catch (error) {
    return [unreadable(error)];
  }
}

function checkPlanOf(model: Model, planGrid: RawGrid | null): readonly Problem[] {
  return checkPlanSheet(planGrid, model.tree, model.periods[latestPeriod(model)]?.label ?? "");
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
