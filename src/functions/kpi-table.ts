import type { Tree } from "#engine";
import type { Language, ResultColumn } from "#language";
import { type AnswerCell, header } from "./answer.ts";
import { idAndName } from "./model-argument.ts";

/** What the engine says of one KPI, by the columns that show it. */
type KpiRow<Column extends ResultColumn> = { readonly node: number } & Readonly<Record<Column, AnswerCell>>;

/** A table with a row for each KPI: its id, its name, and columns that are called in the header as in the rows. */
export function kpiTable<Column extends ResultColumn>(
  tree: Tree,
  language: Language | null,
  columns: readonly Column[],
  rows: readonly KpiRow<Column>[],
): AnswerCell[][] {
  return [
    header(["id", "name", ...columns], language),
    ...rows.map((row) => [...idAndName(tree, row.node), ...columns.map((column): AnswerCell => row[column])]),
  ];
}
