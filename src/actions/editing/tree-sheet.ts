import { buildTree, type Problem, type Tree } from "#engine";
import type { Language, TreeField } from "#language";
import type { Grid } from "#workbook";
import { openTree } from "../../sheets/tree/read-tree.ts";
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
  /** Ids that other sheets keep something under; looked up only for a KPI that is to get one. */
  readonly idsElsewhere: () => ReadonlySet<string>;
}

const NOWHERE: ReadonlySet<string> = new Set();

/**
 * Reads a tree sheet in order to edit it.
 *
 * @throws {InvalidInputError} As `openTree`, for a sheet without the headers of a tree and for one with too many KPIs.
 */
export function openTreeSheet(values: Grid, formulas: FormulaGrid, idsElsewhere = () => NOWHERE): TreeSheet {
  const { definitions, problems, headerRow, columns, language } = openTree(values);
  const reading = buildTree(definitions);
  const table = { headerRow, columns, language: language ?? "en" } as const;
  return { values, formulas, ...table, tree: reading.tree, problems: [...problems, ...reading.problems], idsElsewhere };
}
