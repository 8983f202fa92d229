import type { Model } from "@odoo/o-spreadsheet";
import type { Browser } from "playwright-core";
import type { Workbook } from "../../../src/localhost/contract.ts";
import { projectRoot } from "../../../src/localhost/project-root.ts";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { launchBrowser } from "../../browser/chromium.ts";
import { openHost } from "../../browser/host.ts";
import { cellTables } from "../cell-tables.ts";
import { median } from "../measure.ts";
import { randomTree } from "../random-tree.ts";
import { type Line, note, within } from "../table.ts";
import { transactionRows } from "../transaction-rows.ts";

const FUNCTION_CELLS = 2000;
const DATA_ROWS = 50_000;
const MONTHS = 36;
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

/** An edit of one cell: where, and how often another value is typed there. */
interface Edits {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly times: number;
}

/** The local spreadsheet in Chromium: edits of the sample, and of a workbook as large as one should expect. */
export async function hostLines(): Promise<Line[]> {
  const browser = await launchBrowser();
  try {
    return [...(await sampleLines(browser)), ...(await largeLines(browser))];
  } finally {
    await browser.close();
  }
}

async function sampleLines(browser: Browser): Promise<Line[]> {
  const { timeEdits, close } = await openPage(browser);
  const typed = await timeEdits({ sheet: "Tree", row: 2, column: 9, times: 11 });
  const purchase = await timeEdits({ sheet: "Purchases", row: 5, column: 3, times: 11 });
  await close();
  return [
    within("sample: a target of the tree typed, all cells follow", typed, 100, "ms"),
    within("sample: one of 13,071 purchases typed, all cells follow", purchase, 100, "ms"),
  ];
}

async function largeLines(browser: Browser): Promise<Line[]> {
  const start = performance.now();
  const { timeEdits, close } = await openPage(browser, largeWorkbook());
  const opened = performance.now() - start;
  const row = await timeEdits({ sheet: "Sales", row: 1, column: 2, times: 5 });
  const leaf = await timeEdits({ sheet: "Data", row: 1, column: 1, times: 5 });
  await close();
  const of = `${FUNCTION_CELLS.toLocaleString("en")} custom functions, ${DATA_ROWS.toLocaleString("en")} rows`;
  return [
    note(`${of}: open, until it can be used`, `${(opened / 1000).toFixed(1)} s`),
    note(`${of}: one row typed, \`KPI_FACTORS\` follows`, `${row.toFixed(0)} ms`),
    note(`${of}: one leaf typed, all 2,000 cells follow`, `${leaf.toFixed(0)} ms`),
  ];
}

async function openPage(browser: Browser, workbook?: Workbook) {
  const { page, close } = await openHost(browser, {
    addon: `${projectRoot()}/dist`,
    pageEntry: null,
    ...(workbook ? { workbook } : {}),
  });
  const timeEdits = async (edits: Edits): Promise<number> => median(await page.evaluate(typeAgainAndAgain, edits));
  return { timeEdits, close };
}

/** Runs in the page: milliseconds until everything is calculated, for each of some edits. */
function typeAgainAndAgain({ sheet, row, column, times }: Edits): number[] {
  const { spreadsheet } = window.kigi;
  const { id } = spreadsheet.sheets().find(({ name }) => name === sheet) ?? { id: "" };
  const model = spreadsheet.model as Model;
  return Array.from({ length: times }, (_, time) => {
    const start = performance.now();
    model.dispatch("UPDATE_CELL", { sheetId: id, row, col: column, content: String(100 + time) });
    return performance.now() - start;
  });
}

/** A tree of forty KPIs over 36 months asked 2,000 times, and 50,000 purchases factorized. */
function largeWorkbook(): Workbook {
  const { tree, data } = cellTables(randomTree(40), MONTHS);
  const ranges = `Tree!A1:I${tree.length},Data!A1:AK${data.length}`;
  const formulas = Array.from({ length: FUNCTION_CELLS / MONTHS + 1 }, (_, line) =>
    Array.from({ length: MONTHS }, (__, month) => `=KPI_ROLLUP(${ranges},"${data[0]?.[month + 1]}","k${line % 40}")`),
  );
  const sales = transactionRows(DATA_ROWS, "sorted").map(([date, customer, amount]) => {
    return [{ serial: date.getTime() / DAY + SERIAL_OF_1970 }, customer, amount];
  });
  return workbookOf([
    sheetData("Factors", [[`=KPI_FACTORS(Sales!A1:C${DATA_ROWS + 1})`]]),
    sheetData("Rollups", formulas),
    sheetData("Tree", tree),
    sheetData("Data", data),
    sheetData("Sales", [["Date", "Customer", "Amount"], ...sales]),
  ]);
}
