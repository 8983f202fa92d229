import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { importCsv } from "../../src/localhost/page/import-csv.ts";
import type { CellValue } from "../../src/localhost/spreadsheet/cell-value.ts";
import { dispatchBatch } from "../../src/localhost/spreadsheet/host-plugin.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";

/** What is pushed to Google; the tests build it first. */
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Larger than any answer that is asked for. */
const ROOM = { rows: 150, columns: 130 };
/** Every sheet has as many. */
const FEWEST_COLUMNS = 26;

/** The local spreadsheet with the built add-on and files opened as a person opens them. */
export interface Book {
  /** Types a formula into an empty sheet. */
  readonly ask: (formula: string) => Asked;
  /** What stands in a sheet, to the last filled row and column. */
  readonly read: (sheet: string) => Asked["table"];
}

export interface Asked {
  /** What the formula shows, from its own cell to the last filled row and column. */
  readonly table: readonly (readonly CellValue[])[];
  /** The sentence of an error, or null. */
  readonly refusal: string | null;
}

/** Opens a Japanese workbook with these sheets and imports the CSV files, each as a sheet named like the file. */
export async function openBook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  files: readonly string[],
): Promise<Book> {
  const workbook = workbookOf(Object.entries(sheets).map(([name, rows]) => sheetData(name, rows)));
  const session = await openHeadless({ dist, workbook, locale: "ja_JP", userLocale: "ja", timeZone: "Asia/Tokyo" });
  for (const file of files) {
    const bytes = readFileSync(new URL(`./data/${file}`, import.meta.url));
    await importCsv(session, new File([bytes], file));
  }
  const { model, cells } = session.spreadsheet;
  let asked = 0;
  return {
    ask: (formula) => {
      const sheetId = `asked-${++asked}`;
      const sheet = { type: "CREATE_SHEET", sheetId, name: sheetId, position: 0, rows: ROOM.rows, cols: ROOM.columns };
      dispatchBatch(model, [sheet, { type: "UPDATE_CELL", sheetId, row: 0, col: 0, content: formula }]);
      return { table: filled(cells.values({ sheetId, row: 0, column: 0, ...ROOM })), refusal: cells.message(sheetId, 0, 0) };
    },
    read: (name) => {
      const sheetId = session.spreadsheet.sheets().find((sheet) => sheet.name === name)?.id ?? "";
      return filled(cells.values({ sheetId, row: 0, column: 0, rows: ROOM.rows, columns: FEWEST_COLUMNS }));
    },
  };
}

/** The rows and columns up to the last ones in which something stands. */
function filled(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const widths = rows.map((row) => row.reduce<number>((last, cell, at) => (cell === "" ? last : at + 1), 0));
  const height = widths.reduce((last, width, at) => (width === 0 ? last : at + 1), 0);
  const widest = Math.max(0, ...widths);
  return rows.slice(0, height).map((row) => row.slice(0, widest));
}
