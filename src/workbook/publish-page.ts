import { freeSheetName } from "./free-sheet-name.ts";
import { ROLE_KEY } from "./google-roles.ts";
import { growSheet } from "./grow-sheet.ts";
import type { CellLook, Page, PageCell, PageChart, PageTarget } from "./page.ts";
import { insertCharts, placeCharts } from "./place-charts.ts";
import type { SheetId } from "./port.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The name of the sheet on which a page is made. Only a run that died leaves a sheet of this name behind. */
const STAGING_NAME = "Kigi (report in progress)";

/** See `Workbook.publish`. */
export function publishPage(
  spreadsheet: Spreadsheet,
  page: Page,
  target: PageTarget,
  onMade: () => void = () => undefined,
): SheetId {
  try {
    const report = target.sheet === null ? null : reportOf(spreadsheet, target.sheet);
    // A first page whose run died after it was made, and before it was put in place, is made again.
    const isOrphan = report?.getName() === STAGING_NAME;
    return report && !isOrphan
      ? replacePage(spreadsheet, page, target, report, onMade)
      : publishFirst(spreadsheet, page, target, onMade);
  } catch (error) {
    cleanUp(spreadsheet);
    throw error;
  }
}

function reportOf(spreadsheet: Spreadsheet, id: SheetId): Sheet {
  const report = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
  if (!report) throw new Error(`The report sheet ${id} does not exist any more`);
  return report;
}

/** Makes the page with all that belongs to it under the staging name; its own name puts it in place. */
function publishFirst(spreadsheet: Spreadsheet, page: Page, target: PageTarget, onMade: () => void): SheetId {
  const sheet = openStaging(spreadsheet);
  writePage(sheet, page, page.rows.length);
  for (const { first, count } of page.hiddenColumns) sheet.hideColumns(first, count);
  sheet.setHiddenGridlines(true);
  insertCharts(sheet, page.charts);
  sheet.addDeveloperMetadata(ROLE_KEY, "report");
  SpreadsheetApp.flush();
  onMade();
  sheet.setName(freeSheetName(spreadsheet, target.name));
  return sheet.getSheetId();
}

/** Makes the page on a sheet of its own and copies it over the old one, which keeps its sheet. */
function replacePage(spreadsheet: Spreadsheet, page: Page, target: PageTarget, report: Sheet, onMade: () => void): SheetId {
  const rows = Math.max(page.rows.length, target.usedRows);
  const columns = page.rows[0]?.length ?? 0;
  const staging = openStaging(spreadsheet);
  writePage(staging, page, rows);
  SpreadsheetApp.flush();
  onMade();
  growSheet(report, rows, target.firstColumn - 1 + columns);
  staging.getRange(1, 1, rows, columns).copyTo(report.getRange(1, target.firstColumn));
  // A refusal, such as a protection, may come only now; until it has not come the old page must be left alone.
  SpreadsheetApp.flush();
  finish(spreadsheet, page, target, report);
  return report.getSheetId();
}

/** What follows the page that is in place. It must not look like a refusal: what fails here is made up for by the next refresh. */
function finish(spreadsheet: Spreadsheet, page: Page, { firstColumn, formerCharts }: PageTarget, report: Sheet): void {
  try {
    cleanUp(spreadsheet);
    const charts = page.charts.map((chart) => movedRight(chart, firstColumn - 1));
    placeCharts(report, charts, formerCharts);
    spreadsheet.setActiveSheet(report);
  } catch {
    // The page says what it has to say.
  }
}

function movedRight({ data, place, ...chart }: PageChart, columns: number): PageChart {
  const moved = (column: number): number => column + columns;
  return { ...chart, data: { ...data, column: moved(data.column) }, place: { ...place, column: moved(place.column) } };
}

function openStaging(spreadsheet: Spreadsheet): Sheet {
  const orphan = spreadsheet.getSheetByName(STAGING_NAME);
  if (orphan) spreadsheet.deleteSheet(orphan);
  return spreadsheet.insertSheet(STAGING_NAME, spreadsheet.getNumSheets());
}

/** Leaves no staging sheet behind where that can be helped; where it cannot, the next run removes it. */
function cleanUp(spreadsheet: Spreadsheet): void {
  try {
    const staging = spreadsheet.getSheetByName(STAGING_NAME);
    if (staging) spreadsheet.deleteSheet(staging);
  } catch {
    // What went wrong first is what the caller should hear of.
  }
}

/** Writes the cells, one call for each of their properties; below the page, cells are blank down to `height`. */
function writePage(sheet: Sheet, page: Page, height: number): void {
  const width = page.rows[0]?.length ?? 0;
  growSheet(sheet, height, width);
  const blankRows = Array.from({ length: height - page.rows.length }, () => Array.from({ length: width }, () => BLANK));
  const rows: readonly (readonly PageCell[])[] = [...page.rows, ...blankRows];
  const each = <Property>(property: (cell: PageCell) => Property, columns = width): Property[][] =>
    rows.map((row) => row.slice(0, columns).map(property));
  const range = sheet.getRange(1, 1, height, width);
  range.setNumberFormats(each(({ format }) => format || "General"));
  writeCells(
    range,
    each(({ value }) => value),
  );
  const textStyle = textStyles();
  const shown = shownColumns(page, width);
  sheet
    .getRange(1, 1, height, shown)
    .setTextStyles(each(({ look }) => textStyle(look), shown))
    .setBackgrounds(each(({ look }) => look.background, shown))
    .setHorizontalAlignments(each(({ look }) => look.align, shown));
}

/** Columns up to the last one that is to be seen; how the hidden ones behind it look is no matter. */
function shownColumns({ hiddenColumns }: Page, width: number): number {
  const behind = hiddenColumns.find(({ first, count }) => first + count - 1 === width);
  return behind ? behind.first - 1 : width;
}

const BLANK: PageCell = {
  value: "",
  format: "",
  look: { bold: false, size: 10, color: "#000000", background: "#ffffff", align: "left" },
};

/** Text styles of looks, each built once. */
function textStyles(): (look: CellLook) => GoogleAppsScript.Spreadsheet.TextStyle {
  const built = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return ({ bold, size, color }) => {
    const key = `${bold} ${size} ${color}`;
    const known = built.get(key);
    if (known) return known;
    const style = SpreadsheetApp.newTextStyle().setBold(bold).setFontSize(size).setForegroundColor(color).build();
    built.set(key, style);
    return style;
  };
}
