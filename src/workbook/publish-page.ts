import { freeSheetName } from "./free-sheet-name.ts";
import { ROLE_KEY } from "./google-roles.ts";
import { growSheet } from "./grow-sheet.ts";
import type { CellLook, Page, PageCell, PageChart, PageTarget } from "./page.ts";
import { insertCharts, placeCharts } from "./place-charts.ts";
import type { SheetId } from "./port.ts";
import { sheetOf } from "./sheet-of.ts";
import { openStaging, removeStaging, STAGING_NAME } from "./staging-sheet.ts";
import { writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** See `Workbook.publish`. */
export function publishPage(
  spreadsheet: Spreadsheet,
  page: Page,
  target: PageTarget,
  assertAlone: () => void,
  onMade: () => void = () => undefined,
): SheetId {
  const report = target.sheet === null ? null : sheetOf(spreadsheet, target.sheet);
  // A first page whose run died after it was made, and before it was put in place, is made again.
  const isOrphan = report?.getName() === STAGING_NAME;
  const place = report && !isOrphan ? { report, charts: report.getCharts() } : null;
  const staging = openStaging(spreadsheet);
  const work: Work = { spreadsheet, staging, page, target, onMade, assertAlone };
  try {
    return place ? replacePage(work, place) : publishFirst(work);
  } catch (error) {
    removeStaging(spreadsheet, staging);
    // Another run takes the staging sheet away, whose absence is then not the reason to be told.
    assertAlone();
    throw error;
  }
}

/** The sheet that shows the page so far, read before anything is written: a read after that would have to wait for it. */
interface Place {
  readonly report: Sheet;
  readonly charts: readonly EmbeddedChart[];
}

/** A page on its way. */
interface Work {
  readonly spreadsheet: Spreadsheet;
  readonly staging: Sheet;
  readonly page: Page;
  readonly target: PageTarget;
  /** Called when the page is made; what it throws stops the work. */
  readonly onMade: () => void;
  /** Throws where another run may have begun. */
  readonly assertAlone: () => void;
}

/** Makes the page with all that belongs to it under the staging name; its own name puts it in place. */
function publishFirst({ spreadsheet, staging, page, target, onMade, assertAlone }: Work): SheetId {
  writePage(staging, page, page.rows.length);
  cutRows(staging, page.rows.length);
  for (const { first, count } of page.hiddenColumns) staging.hideColumns(first, count);
  insertCharts(staging, page.charts);
  staging.addDeveloperMetadata(ROLE_KEY, "report");
  SpreadsheetApp.flush();
  onMade();
  const name = freeSheetName(spreadsheet, target.name);
  assertAlone();
  staging.setName(name);
  return staging.getSheetId();
}

/** Makes the page on a sheet of its own and copies it over the old one, which keeps its sheet. */
function replacePage(work: Work, { report, charts }: Place): SheetId {
  const { staging, page, target, onMade, assertAlone } = work;
  const rows = Math.max(page.rows.length, target.usedRows);
  const columns = page.rows[0]?.length ?? 0;
  writePage(staging, page, rows);
  SpreadsheetApp.flush();
  onMade();
  growSheet(report, rows, target.firstColumn - 1 + columns);
  const [made, onto] = [staging.getRange(1, 1, rows, columns), report.getRange(1, target.firstColumn)];
  assertAlone();
  made.copyTo(onto);
  // A refusal, such as a protection, may come only now; until it has not come the old page must be left alone.
  SpreadsheetApp.flush();
  finish(work, report, charts);
  return report.getSheetId();
}

/** What follows the page that is in place. It must not look like a refusal: what fails here is made up for by the next refresh. */
function finish(work: Work, report: Sheet, present: readonly EmbeddedChart[]): void {
  const { spreadsheet, staging, page, target } = work;
  const { firstColumn, formerCharts } = target;
  removeStaging(spreadsheet, staging);
  try {
    const charts = page.charts.map((chart) => movedRight(chart, firstColumn - 1));
    placeCharts(report, present, charts, formerCharts);
    spreadsheet.setActiveSheet(report);
  } catch {
    // The page says what it has to say.
  }
}

function movedRight({ data, place, ...chart }: PageChart, columns: number): PageChart {
  const moved = (column: number): number => column + columns;
  return { ...chart, data: { ...data, column: moved(data.column) }, place: { ...place, column: moved(place.column) } };
}

/** Rows left below a new page for what its readers add. */
const ROOM_BELOW = 100;

/** The next refresh reads the whole sheet, its blank rows included, of which a new one has hundreds. */
function cutRows(sheet: Sheet, used: number): void {
  const kept = used + ROOM_BELOW;
  const rows = sheet.getMaxRows();
  if (rows > kept) sheet.deleteRows(kept + 1, rows - kept);
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
