import type { UiEvent, UiReply, Workbook } from "../../src/localhost/contract.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import type { LocalSession } from "../../src/localhost/session.ts";
import { sheetData, workbookOf } from "../../src/localhost/spreadsheet/workbook-data.ts";
import { pageColumns } from "../../src/report/lay-out/page-columns.ts";
import { addonFiles } from "./headless-addon.ts";

/** What a person does to a sheet by hand, as functions beside the add-on's own. */
const byHand = `
function byHand(sheet) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet); }
function type_(range, value) { if (typeof value === "string" && value.charAt(0) === "=") range.setFormula(value); else range.setValue(value); }
function handType(sheet, row, column, value) { type_(byHand(sheet).getRange(row, column), value); }
function handDisplays(sheet) { return byHand(sheet).getDataRange().getDisplayValues(); }
function handLooks(sheet) {
  var range = byHand(sheet).getDataRange();
  return [range.getNumberFormats(), range.getBackgrounds(), range.getFontWeights()];
}
function handFormulas(sheet) { return byHand(sheet).getDataRange().getFormulas(); }
function handInsertRow(sheet, before) { byHand(sheet).insertRowBefore(before); }
function handInsertColumn(sheet, before) { byHand(sheet).insertColumnBefore(before); }
function handDeleteRow(sheet, row) { byHand(sheet).deleteRow(row); }
function handRename(sheet, name) { byHand(sheet).setName(name); }
function handDelete(sheet) { SpreadsheetApp.getActiveSpreadsheet().deleteSheet(byHand(sheet)); }
function handAdd(sheet) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(sheet, 0); }
function handProtect(sheet) { byHand(sheet).protect(); }
function handWidth(sheet, column, width) { byHand(sheet).setColumnWidth(column, width); }
function handFreeze(sheet, rows) { byHand(sheet).setFrozenRows(rows); }
function handFrozen(sheet) { return byHand(sheet).getFrozenRows(); }
function handHidden(sheet, column) { return byHand(sheet).isColumnHiddenByUser(column); }
function handCharts(sheet) {
  return byHand(sheet).getCharts().map(function (chart) {
    return [chart.getRanges()[0].getA1Notation(), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()];
  });
}
function chartOver_(sheet, a1) {
  return byHand(sheet).getCharts().filter(function (chart) { return chart.getRanges()[0].getA1Notation() === a1; })[0];
}
function handMoveChart(sheet, a1, row, column) {
  byHand(sheet).updateChart(chartOver_(sheet, a1).modify().setPosition(row, column, 0, 0).build());
}
function handRemoveChart(sheet, a1) { byHand(sheet).removeChart(chartOver_(sheet, a1)); }
function handAddChart(sheet, a1, row, column) {
  var builder = byHand(sheet).newChart().setChartType(Charts.ChartType.LINE).addRange(byHand(sheet).getRange(a1));
  byHand(sheet).insertChart(builder.setPosition(row, column, 0, 0).build());
}
function handSortBackwards(sheet, first, count) {
  var range = byHand(sheet).getRange(first, 1, count, byHand(sheet).getMaxColumns());
  range.setValues(range.getValues().reverse());
}
`;

/** Stops the clock of scripts on a day, once for all executions; a `Date` is made from a time as always. */
function stoppedAt(day: string | undefined): string {
  if (day === undefined) return "";
  const time = Date.parse(`${day}T10:32:00+09:00`);
  return `if (!Date.isStopped) Date = class extends Date { constructor(...parts) { super(...(parts.length === 0 ? [${time}] : parts)); } static isStopped = true; };`;
}

export type Sheets = readonly (readonly [name: string, rows: readonly (readonly (string | number)[])[]])[];

/** A spreadsheet with the add-on in it, and what a person sees and does there. */
export interface ReportSession {
  readonly session: LocalSession;
  /** Everything that was said since the last time this was asked. */
  readonly said: () => string[];
  readonly refresh: () => void;
  /** The cells as they are seen. */
  readonly displays: (sheet: string) => string[][];
  /** The cells of a report as they are seen, without the blank ones that a name runs over. */
  readonly page: (sheet: string) => string[][];
  readonly hand: (action: string, ...args: readonly unknown[]) => unknown;
  readonly names: () => string[];
}

export interface ReportSessionOptions {
  readonly sheets?: Sheets;
  readonly workbook?: Workbook;
  readonly locale?: string;
  readonly userLocale?: string;
  /** The day it is, as `2026-11-02`; the real one if absent. */
  readonly today?: string;
  readonly reply?: (event: UiEvent) => UiReply | undefined;
  /** Functions of a test beside the add-on's own. */
  readonly script?: string;
}

/** Opens a spreadsheet with the add-on, built from the sources as they are. */
export async function openReportSession(options: ReportSessionOptions): Promise<ReportSession> {
  const said: string[] = [];
  const files = await addonFiles();
  const session = await openHeadless({
    files: { ...files, "Code.js": `${files["Code.js"]}\n${byHand}\n${options.script ?? ""}\n${stoppedAt(options.today)}` },
    workbook: options.workbook ?? workbookOf((options.sheets ?? []).map(([name, rows]) => sheetData(name, rows))),
    locale: options.locale ?? "ja_JP",
    userLocale: options.userLocale ?? "ja",
    timeZone: "Asia/Tokyo",
    onUi: (event) => {
      if ("message" in event) said.push(event.message);
      return options.reply?.(event);
    },
  });
  const displays = (sheet: string): string[][] => session.run("handDisplays", sheet) as string[][];
  return {
    session,
    said: () => said.splice(0),
    refresh: () => void session.run("refreshReport"),
    displays,
    page: (sheet) => displays(sheet).map((row) => [...row.slice(0, pageColumns.name), ...row.slice(pageColumns.firstNumber - 1)]),
    hand: (action, ...args) => session.run(`hand${action}`, ...args),
    names: () => session.spreadsheet.sheets().map(({ name }) => name),
  };
}

/** The row whose first cell is the mark or id, in the section that begins with `§section`. */
export function rowOf(rows: readonly (readonly string[])[], section: number, id: string): number {
  const start = rows.findIndex(([mark]) => mark === `§${section}`);
  const at = rows.findIndex(([mark], row) => row > start && mark === id);
  if (start < 0 || at < 0) throw new Error(`There is no row ${id} in section ${section}`);
  return at;
}
