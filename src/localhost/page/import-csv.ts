import Papa from "papaparse";
import type { Session } from "../contract.ts";
import type { Model } from "../spreadsheet/engine.ts";
import { dispatchBatch, type Step } from "../spreadsheet/host-plugin.ts";
import { csvContent } from "./csv-content.ts";
import { decodeCsv } from "./decode-csv.ts";
import { sheetNameFor } from "./sheet-name.ts";
import { words } from "./words.ts";

const MEGABYTE = 1_000_000;
const LARGEST_FILE_MEGABYTES = 20;
const MOST_CELLS = 200_000;
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
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new Error(words().csvTooManyCells(file.name, MOST_CELLS));
  const { spreadsheet } = session;
  const name = sheetNameFor(
    file.name,
    spreadsheet.sheets().map((sheet) => sheet.name),
  );
  const sheetId = addSheet(session, name, rows);
  spreadsheet.activateSheet(sheetId);
  return words().csvOpened(name, rows.length);
}

function addSheet({ spreadsheet }: Session, name: string, rows: readonly (readonly string[])[]): string {
  const model = spreadsheet.model as Model;
  const sheetId = model.uuidGenerator.smallUuid();
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), FEWEST_COLUMNS);
  const create: Step = {
    type: "CREATE_SHEET",
    sheetId,
    name,
    position: spreadsheet.sheets().length,
    rows: rows.length + SPARE_ROWS,
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
