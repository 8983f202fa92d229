import { sheetWords } from "../../src/language/words/sheet-words.ts";
import type { Workbook } from "../../src/localhost/contract.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { historyFields, historyHeaderRow, historyRows } from "../../src/sheets/history/history-rows.ts";
import { closeTable } from "./close-table.ts";
import { planRows } from "./plan-rows.ts";
import { sumTree } from "./sum-tree.ts";

type Table = ReturnType<typeof sumTree>[number][1];

/** The tables that carry most of the cells of a workbook. */
export interface WholeTables {
  readonly tree: Table;
  readonly data: Table;
  /** With its header row. */
  readonly history: Table;
}

/** Tree and data of so many KPIs and months, of which so many are closed. */
export function wholeTables(size: number, months: number, closed: number): WholeTables {
  const [[, tree] = ["", []], [, data] = ["", []]] = sumTree(size, months);
  const columns = new Map(historyFields.map((field, at) => [field, at]));
  const labels = (data[0] ?? []).slice(1).map(String);
  const rows = labels
    .slice(0, closed)
    .flatMap((label) => historyRows(closeTable({ tree, data }, label), columns, historyFields.length, "en"));
  return { tree, data, history: [historyHeaderRow("en"), ...rows] as Table };
}

/**
 * A workbook with every sheet that a refresh of the report reads, in English: these tables, settings, a plan, and the test of a
 * health score. The sheet of the history has no column more than it needs, as the closing of a month leaves it.
 */
export function wholeWorkbook({ tree, data, history }: WholeTables): Workbook {
  const settings = [
    ["Setting", "Value", "Reason"],
    ["Start of the fiscal year", "April", ""],
  ];
  const plan = planRows("en", { month: "2026-10", id: "G1.1", from: 901, to: 1010, hours: 10 });
  const health = [
    ["Recall", "Precision", "AUC"],
    [0.4, 0.25, 0.51],
  ];
  return workbookOf([
    sheetData("Tree", tree),
    sheetData("Data", data),
    sheetData(sheetWords.settings.en, settings),
    sheetData(sheetWords.plan.en, plan as Table),
    sheetData(sheetWords.health.en, health),
    { ...sheetData(sheetWords.history.en, history), colNumber: historyFields.length },
  ]);
}
