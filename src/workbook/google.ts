import { cellRectangles } from "./cell-rectangles.ts";
import { checkFormulas } from "./check-formulas.ts";
import { documentLock } from "./document-lock.ts";
import { dressSheet } from "./dress-sheet.ts";
import { freeSheetName } from "./free-sheet-name.ts";
import { ROLE_KEY, rolesBySheet } from "./google-roles.ts";
import { growSheet } from "./grow-sheet.ts";
import type { CellContent, NumberFormats, SheetId, SheetInfo, SheetRole, Workbook } from "./port.ts";
import { publishPage } from "./publish-page.ts";
import { readPage } from "./read-page.ts";
import { readSheet, usedRange } from "./read-sheet.ts";
import { sheetOf } from "./sheet-of.ts";
import { openStaging, removeStaging } from "./staging-sheet.ts";
import { startOfDay } from "./start-of-day.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that is open, through SpreadsheetApp. */
export function openGoogleWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (id: SheetId): Sheet => sheetOf(spreadsheet, id);
  const { exclusively, assertHeld } = documentLock();
  const ours = (id: SheetId): Sheet => {
    const found = sheet(id);
    assertHeld();
    return found;
  };
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),
    timeStamp: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm"),
    startOfDay: (day) => startOfDay(day, spreadsheet.getSpreadsheetTimeZone()),
    sheets: () => listSheets(spreadsheet),
    read: (id) => readSheet(sheet(id)),
    formulas: (id) => usedRange(sheet(id)).getFormulas(),
    readPage: (id) => readPage(sheet(id)),
    edit: (id, edits) => {
      for (const { row, column, values } of cellRectangles(edits)) write(sheet(id), row, column, values, assertHeld);
      const formats = edits.flatMap(({ format, ...cell }) => (format === undefined ? [] : [{ ...cell, value: format }]));
      for (const { row, column, values } of cellRectangles(formats)) formatNumbers(sheet(id), row, column, values as string[][]);
    },
    numberFormats: (id, first, count) => readFormats(sheet(id), first, count),
    formatRows: (id, first, formats) => formatNumbers(ours(id), first, 1, formats),
    insertRows: (id, before, count) => insertRows(ours(id), before, count),
    deleteRows: (id, first, count) => ours(id).deleteRows(first, count),
    moveRows: (id, first, count, before) => {
      const rows = ours(id);
      rows.moveRows(rows.getRange(first, 1, count, 1), before);
    },
    addSheet: (name, role, content, formats) => addSheet(spreadsheet, { name, role, content, formats }, assertHeld),
    removeSheet: (id) => {
      spreadsheet.deleteSheet(ours(id));
    },
    publish: (page, target, onMade) => publishPage(spreadsheet, page, target, assertHeld, onMade),
    assignRole: (id, role) => {
      sheet(id).addDeveloperMetadata(ROLE_KEY, role);
    },
    select: (id, row, column) => {
      const range = sheet(id).getRange(row, column);
      spreadsheet.setActiveSheet(range.getSheet());
      spreadsheet.setActiveRange(range);
    },
    exclusively,
  };
}

function listSheets(spreadsheet: Spreadsheet): SheetInfo[] {
  const roles = rolesBySheet(spreadsheet);
  return spreadsheet.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    let name: string | undefined;
    return {
      id,
      // Asking for a name can wait for a whole recalculation, so it is asked for only by those who need it.
      get name() {
        name ??= sheet.getName();
        return name;
      },
      role: roles.get(id) ?? null,
    };
  });
}

interface NewSheet {
  readonly name: string;
  readonly role: SheetRole | null;
  readonly content: CellContent;
  readonly formats: NumberFormats | undefined;
}

function addSheet(spreadsheet: Spreadsheet, { name, role, content, formats = [] }: NewSheet, assertAlone: () => void): SheetId {
  const shown = spreadsheet.getActiveSheet();
  const sheet = openStaging(spreadsheet);
  try {
    write(sheet, 1, 1, content, assertAlone);
    formatNumbers(sheet, 1, 1, formats);
    if (role === "history") cutColumns(sheet, content[0]?.length ?? 1);
    checkFormulas(sheet, content);
    dressSheet(sheet, content);
    const free = freeSheetName(spreadsheet, name);
    const id = sheet.getSheetId();
    assertAlone();
    sheet.setName(free);
    if (role !== null) markRole(sheet, role);
    return id;
  } catch (error) {
    removeStaging(spreadsheet, sheet);
    assertAlone();
    spreadsheet.setActiveSheet(shown);
    throw error;
  }
}

/** The sheet is in place: this must not look like a refusal. Without its mark it is found by its name, and marked by the next run. */
function markRole(sheet: Sheet, role: SheetRole): void {
  try {
    sheet.addDeveloperMetadata(ROLE_KEY, role);
  } catch {
    // It has its name.
  }
}

function readFormats(sheet: Sheet, first: number, count: number): NumberFormats {
  return sheet.getRange(first, 1, count, sheet.getMaxColumns()).getNumberFormats();
}

function insertRows(sheet: Sheet, before: number, count: number): void {
  // What comes right below the headers is not to look like them.
  if (before > 2) sheet.insertRowsAfter(before - 1, count);
  else {
    growSheet(sheet, before, 1);
    sheet.insertRowsBefore(before, count);
  }
}

function formatNumbers(sheet: Sheet, row: number, column: number, formats: NumberFormats): void {
  const columns = formats[0]?.length ?? 0;
  if (columns === 0) return;
  const all = formats.map((cells) => cells.map((each) => each || "General"));
  sheet.getRange(row, column, formats.length, columns).setNumberFormats(all);
}

/** The history grows by thousands of rows a year, and a spreadsheet has room for ten million cells, blank ones included. */
function cutColumns(sheet: Sheet, used: number): void {
  const columns = sheet.getMaxColumns();
  if (columns > used) sheet.deleteColumns(used + 1, columns - used);
}

/** Writes rows of cells, after making room for them. */
function write(sheet: Sheet, row: number, column: number, values: CellContent, assertAlone: () => void): void {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return;
  growSheet(sheet, row + values.length - 1, column + columns - 1);
  const range = sheet.getRange(row, column, values.length, columns);
  assertAlone();
  writeCells(range, values);
}
