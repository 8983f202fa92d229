import { sheetWords } from "../../src/language/sheet-words.ts";
import type { Workbook } from "../../src/localhost/contract.ts";
import { type SheetData, sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { historyFields, historyHeaderRow, historyRows } from "../../src/sheets/history-rows.ts";
import { closeTable } from "./close-table.ts";
import { planRows } from "./plan-rows.ts";
import { sumTree } from "./sum-tree.ts";

/**
 * A workbook with every sheet that a refresh of the report reads, in English: tree and data of so many KPIs and months,
 * settings, a plan, the test of a health score, and the history of closed months.
 */
export function wholeWorkbook(size: number, months: number, closed: number): Workbook {
  const [[, tree] = ["", []], [, data] = ["", []]] = sumTree(size, months);
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
    sheetData(
      sheetWords.plan.en,
      plan.map((row) => row.map(String)),
    ),
    sheetData(sheetWords.health.en, health),
    historyOf(tree, data, closed),
  ]);
}

/** As the closing of months leaves it: with no column more than it needs. */
function historyOf(tree: SumTable, data: SumTable, closed: number): SheetData {
  const labels = (data[0] ?? []).slice(1).map(String);
  const columns = new Map(historyFields.map((field, at) => [field, at]));
  const rows = labels.slice(0, closed).flatMap((label) => {
    return historyRows(closeTable({ tree, data }, label), columns, historyFields.length, "en");
  });
  const sheet = sheetData(sheetWords.history.en, [historyHeaderRow("en"), ...rows] as SumTable);
  return { ...sheet, colNumber: historyFields.length };
}

type SumTable = ReturnType<typeof sumTree>[number][1];
