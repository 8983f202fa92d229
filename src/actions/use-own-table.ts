import type { Operator } from "#engine";
import { dataHeaders, type Language, treeHeaders } from "#language";
import type { CellValue, Grid, SheetId, Workbook } from "#workbook";
import type { OwnTable } from "../sheets/own-table/read-own-table.ts";
import { readOperator } from "../sheets/tree/read-operator.ts";
import { addTreeAndData } from "./add-tree-and-data.ts";
import { oneLine } from "./editing/one-line.ts";

/** What somebody has corrected of a KPI that was found. */
export interface Correction {
  readonly name: string;
  readonly operator: Operator;
  /** True where it is not to be in the tree, and nothing below it either. */
  readonly isLeftOut?: boolean;
}

/** Per cent is the one unit that numbers between 0 and 1 and such a name leave no doubt about. */
const RATE = /率|割合|rate|ratio|share|%/i;

/**
 * Adds a tree that was found in formulas, as it was corrected, and its numbers (see `addTreeAndData`).
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
  const kpis = keptKpis(table, corrections);
  return addTreeAndData(
    workbook,
    { rows: treeRows(kpis, language) },
    { rows: dataRows(workbook, kpis, table.periods, language) },
    language,
  );
}

/** A KPI that is to be in the tree. */
interface KeptKpi {
  readonly name: string;
  /** Name of its parent; "" for a result. */
  readonly parent: string;
  readonly operator: Operator | "";
  readonly values: readonly (number | null)[];
}

function keptKpis({ kpis, values }: OwnTable, corrections: readonly Correction[]): readonly KeptKpi[] {
  const names = corrections.map(({ name }) => oneLine(name));
  const isLeftOut: boolean[] = [];
  return kpis.flatMap(({ parent }, at) => {
    const { operator = "", isLeftOut: isUnwanted = false } = corrections[at] ?? {};
    // Parents come before their parts.
    isLeftOut[at] = isUnwanted || (isLeftOut[parent] ?? false);
    if (isLeftOut[at]) return [];
    // It comes from a page, which could send anything.
    const sign = readOperator(operator) ?? "";
    return [{ name: names[at] ?? "", parent: names[parent] ?? "", operator: sign, values: values[at] ?? [] }];
  });
}

function treeRows(kpis: readonly KeptKpi[], language: Language): Grid {
  const header = (["name", "parent", "op", "unit"] as const).map((field) => treeHeaders[field][language]);
  return [header, ...kpis.map(({ name, parent, operator, values }) => [name, parent, operator, isRate(name, values) ? "%" : ""])];
}

function isRate(name: string, values: readonly (number | null)[]): boolean {
  return RATE.test(name) && values.every((value) => value === null || Math.abs(value) <= 1);
}

function dataRows(workbook: Workbook, kpis: readonly KeptKpi[], periods: readonly string[], language: Language): Grid {
  // Numbers without a month are taken for those of this one.
  const months = periods.map((label) => (label === "" ? workbook.timeStamp().slice(0, 7) : label));
  const rows = kpis.flatMap(({ name, values }): CellValue[][] =>
    values.every((value) => value === null) ? [] : [[name, ...values.map((value) => value ?? "")]],
  );
  return [[dataHeaders.kpi[language], ...months], ...rows];
}
