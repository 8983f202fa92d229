import Papa from "papaparse";
import type { Session } from "../contract.ts";
import { LONGEST_TEXT, MOST_CELLS, MOST_COLUMNS } from "../file-limits.ts";
import type { Model } from "../spreadsheet/engine.ts";
import { dispatchBatch, type Step } from "../spreadsheet/host-plugin.ts";
import { csvContent } from "./csv-content.ts";
import { decodeCsv } from "./decode-csv.ts";
import { sheetNameFor } from "./sheet-name.ts";
import { words } from "./words.ts";

const MEGABYTE = 1_000_000;
const LARGEST_FILE_MEGABYTES = 20;
const MOST_CELLS_OF_A_FILE = 200_000;
const SPARE_ROWS = 100;
const FEWEST_COLUMNS = 26;

/**
 * Opens a CSV file as a new sheet, in one step that can be undone, and returns a sentence for the person.
 *
 * @throws {Error} with a sentence for the person, when the file cannot be opened; the workbook is as it was.
 */
export async function importCsv(session: Session, file: File): Promise<string> {
  if (file.size > LARGEST_FILE_MEGABYTES * MEGABYTE) throw new Error(words().csvTooLarge(file.name, LARGEST_FILE_MEGABYTES));
  const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
  if (text === null) throw new Error(words().csvNotText(file.name));
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  if (rows.length === 0) throw new Error(words().csvEmpty(file.name));
  checkSize(file.name, rows);
  const { spreadsheet } = session;
  const { height, width } = sheetSizeFor(rows);
  const present = spreadsheet.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (present + height * width > MOST_CELLS) throw new Error(words().csvNoRoom(file.name, MOST_CELLS));
  const name = sheetNameFor(
    file.name,
    spreadsheet.sheets().map((sheet) => sheet.name),
  );
  const sheetId = addSheet(session, name, rows);
  spreadsheet.activateSheet(sheetId);
  return words().csvOpened(name, rows.length);
}

function checkSize(name: string, rows: readonly (readonly string[])[]): void {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS_OF_A_FILE) throw new Error(words().csvTooManyCells(name, MOST_CELLS_OF_A_FILE));
  if (rows.some((row) => row.length > MOST_COLUMNS)) throw new Error(words().csvTooWide(name, MOST_COLUMNS));
  if (rows.flat().some((field) => field.length > LONGEST_TEXT)) throw new Error(words().csvTooLong(name, LONGEST_TEXT));
}

function sheetSizeFor(rows: readonly (readonly string[])[]): { readonly height: number; readonly width: number } {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), FEWEST_COLUMNS);
  return { height: rows.length + SPARE_ROWS, width };
}

function addSheet({ spreadsheet }: Session, name: string, rows: readonly (readonly string[])[]): string {
  const model = spreadsheet.model as Model;
  const sheetId = model.uuidGenerator.smallUuid();
  const { height, width } = sheetSizeFor(rows);
  const create: Step = {
    type: "CREATE_SHEET",
    sheetId,
    name,
    position: spreadsheet.sheets().length,
    rows: height,
    cols: width,
  };
  dispatchBatch(model, [create, ...cellSteps(sheetId, rows)]);
  return sheetId;
}

function cellSteps(sheetId: string, rows: readonly (readonly string[])[]): readonly Step[] {
  return rows.flatMap((fields, row) =>
    fields.flatMap((field, col) =>
      field === "" ? [] : [{ type: "UPDATE_CELL", sheetId, row, col, content: csvContent(field) }],
    ),
  );
}
