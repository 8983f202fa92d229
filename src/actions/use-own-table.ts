import type { Operator } from "#engine";
import { dataHeaders, type Language, sheetWords, treeHeaders } from "#language";
import type { CellValue, Grid, SheetId, Workbook } from "#workbook";
import type { OwnTable } from "../sheets/read-own-table.ts";
import { findSheets } from "./find-sheets.ts";

/** What somebody has corrected of a KPI that was found. */
export interface Correction {
  readonly name: string;
  readonly operator: Operator;
}

/** Per cent is the one unit that numbers between 0 and 1 and such a name leave no doubt about. */
const RATE = /率|割合|rate|ratio|share|%/i;

/**
 * Writes a tree that was found in formulas, as it was corrected, to a sheet of its own, and its numbers to another one. What
 * is there already is not touched.
 *
 * @param corrections - One per KPI of the table.
 * @returns The sheet of the tree.
 */
export function useOwnTable(
  workbook: Workbook,
  table: OwnTable,
  corrections: readonly Correction[],
  language: Language,
): SheetId {
  const present = findSheets(workbook);
  const isFirst = present.tree === null;
  const names = corrections.map(({ name }) => name.replace(/\s+/g, " ").trim());
  const tree = workbook.addSheet(
    sheetWords.tree[language],
    isFirst ? "tree" : null,
    treeRows(table, corrections, names, language),
  );
  workbook.addSheet(
    sheetWords.data[language],
    isFirst && !present.data ? "data" : null,
    dataRows(workbook, table, names, language),
  );
  workbook.select(tree, 1, 1);
  return tree;
}

function treeRows(
  { kpis, values }: OwnTable,
  corrections: readonly Correction[],
  names: readonly string[],
  language: Language,
): Grid {
  const header = (["name", "parent", "op", "unit"] as const).map((field) => treeHeaders[field][language]);
  const rows = kpis.map(({ parent }, at): CellValue[] => {
    const name = names[at] ?? "";
    return [name, names[parent] ?? "", corrections[at]?.operator ?? "", isRate(name, values[at] ?? []) ? "%" : ""];
  });
  return [header, ...rows];
}

function isRate(name: string, values: readonly (number | null)[]): boolean {
  return RATE.test(name) && values.every((value) => value === null || Math.abs(value) <= 1);
}

function dataRows(workbook: Workbook, { values, periods }: OwnTable, names: readonly string[], language: Language): Grid {
  // Numbers without a month are taken for those of this one.
  const months = periods.map((label) => (label === "" ? workbook.timeStamp().slice(0, 7) : label));
  const rows = values.flatMap((figures, at): CellValue[][] =>
    figures.every((value) => value === null) ? [] : [[names[at] ?? "", ...figures.map((value) => value ?? "")]],
  );
  return [[dataHeaders.kpi[language], ...months], ...rows];
}
