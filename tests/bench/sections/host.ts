import type { Browser } from "playwright-core";
import type { Workbook } from "../../../src/localhost/contract.ts";
import { projectRoot } from "../../../src/localhost/project-root.ts";
import { sheetData, workbookOf } from "../../../src/localhost/spreadsheet/workbook-data.ts";
import { launchBrowser } from "../../browser/chromium.ts";
import { openHost } from "../../browser/host.ts";
import { cellTables } from "../cell-tables.ts";
import { median } from "../measure.ts";
import { type Edits, type Scrolling, scrollThrough, typeAgainAndAgain } from "../page-timings.ts";
import { randomTree } from "../random-tree.ts";
import { atMost, type Line, note, within } from "../table.ts";
import { transactionRows } from "../transaction-rows.ts";

const FUNCTION_CELLS = 2000;
const FUNCTION_COLUMNS = 2;
const DATA_ROWS = 50_000;
const MONTHS = 36;
const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;
/** Turns of the wheel from the first row to the last. */
const TURNS = 100;
/** What still feels like one movement: twenty pictures a second. */
const SMOOTH = 50;

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
    within("sample: a target of the tree typed, all cells follow and are drawn", typed, 100, "ms"),
    within("sample: one of 13,071 purchases typed, all cells follow and are drawn", purchase, 100, "ms"),
  ];
}

async function largeLines(browser: Browser): Promise<Line[]> {
  const start = performance.now();
  const { timeEdits, scroll, close } = await openPage(browser, largeWorkbook());
  const opened = performance.now() - start;
  const values = await scroll("Sales", DATA_ROWS);
  const functions = await scroll("Rollups", FUNCTION_CELLS / FUNCTION_COLUMNS);
  const nothing = await scroll("Nothing", 0);
  const row = await timeEdits({ sheet: "Sales", row: 1, column: 2, times: 5 });
  const leaf = await timeEdits({ sheet: "Data", row: 1, column: 1, times: 5 });
  await close();
  const of = `${FUNCTION_CELLS.toLocaleString("en")} custom functions, ${DATA_ROWS.toLocaleString("en")} rows`;
  return [
    note(`${of}: open, until it can be used`, `${(opened / 1000).toFixed(1)} s`),
    within(`${of}: the wheel turned over the rows, drawn`, median(values.frames), SMOOTH, "ms"),
    atMost(`${of}: the same, compared`, median(values.frames), median(nothing.frames), 2, "an empty sheet"),
    atMost(`${of}: the wheel turned over the functions`, median(functions.frames), median(nothing.frames), 2, "an empty sheet"),
    note(`${of}: the slowest of ${TURNS} turns`, `${Math.max(...values.frames).toFixed(0)} ms`),
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
  const scroll = async (sheet: string, lastRow: number): Promise<Scrolling> => {
    const scrolling = await page.evaluate(scrollThrough, { sheet, times: TURNS });
    // A grid that did not move would have been fast.
    if (scrolling.topRow < lastRow - 100) throw new Error(`${sheet} was scrolled to row ${scrolling.topRow} only`);
    return scrolling;
  };
  return { timeEdits, scroll, close };
}

/** A tree of forty KPIs over 36 months asked 2,000 times, and 50,000 purchases factorized. */
function largeWorkbook(): Workbook {
  const { tree, data } = cellTables(randomTree(40), MONTHS);
  const ranges = `Tree!A1:I${tree.length},Data!A1:AK${data.length}`;
  const formulas = Array.from({ length: FUNCTION_CELLS / FUNCTION_COLUMNS }, (_, line) =>
    Array.from({ length: FUNCTION_COLUMNS }, (__, column) => {
      const cell = line * FUNCTION_COLUMNS + column;
      return `=KPI_ROLLUP(${ranges},"${data[0]?.[(cell % MONTHS) + 1]}","k${Math.floor(cell / MONTHS) % 40}")`;
    }),
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
    sheetData("Nothing", []),
  ]);
}
