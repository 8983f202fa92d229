import type { MetadataPlace } from "../spreadsheet/developer-metadata.ts";
import { EmbeddedChartBuilderService, EmbeddedChartService, placeChart } from "./charts.ts";
import { addMetadata, metadataAt } from "./developer-metadata.ts";
import { DeveloperMetadataFinderService } from "./developer-metadata-finder.ts";
import { findRange, numberedRange, sameName } from "./find-range.ts";
import { ProtectionService } from "./protection.ts";
import { RangeListService } from "./range-list.ts";
import type { sheetCalls } from "./service-calls.ts";
import { SheetLines } from "./sheet-lines.ts";
import { refuse, unwrap } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** One sheet of the file. */
export class SheetService extends SheetLines implements Pick<Sheet, keyof typeof sheetCalls> {
  getName(): string {
    return this.info().name;
  }

  getSheetName(): string {
    return this.info().name;
  }

  setName(name: string): Sheet {
    if (name.trim() === "") refuse("A sheet name cannot be empty.");
    const taken = this.tabs.all().some((sheet) => sheet.id !== this.sheetId && sameName(sheet.name, name));
    if (taken) refuse(nameTaken(name));
    this.tabs.rename(this.sheetId, name);
    return this.self;
  }

  getSheetId(): number {
    return this.context.host.spreadsheet.sheetNumbers.of(this.info().id);
  }

  getIndex(): number {
    return this.tabs.all().findIndex(({ id }) => id === this.sheetId) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.spreadsheet();
  }

  getRange(a1OrRow: string | number, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof a1OrRow === "string") return this.context.range(findRange(this.context, a1OrRow, this.sheetId));
    return this.context.range(numberedRange(this.info(), a1OrRow, column, numRows, numColumns));
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeListService(
      this.context,
      a1Notations.map((a1) => this.getRange(a1)),
    ).guarded;
  }

  getDataRange(): Range {
    const { rows, columns } = this.#used();
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  getLastRow(): number {
    return this.#used().rows;
  }

  getLastColumn(): number {
    return this.#used().columns;
  }

  getActiveRange(): Range | null {
    return this.tabs.activeId() === this.sheetId ? this.context.range(this.tabs.selection()) : null;
  }

  getCurrentCell(): Range | null {
    return this.tabs.activeId() === this.sheetId ? this.context.range(this.tabs.currentCell()) : null;
  }

  appendRow(rowContents: unknown[]): Sheet {
    const row = this.getLastRow() + 1;
    const { rows, columns } = this.info();
    if (row > rows) this.insertRowsAfter(rows, row - rows);
    if (rowContents.length > columns) this.insertColumnsAfter(columns, rowContents.length - columns);
    this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this.self;
  }

  clear(given?: object): Sheet {
    const options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = given ?? {};
    this.checkEditable();
    const all = !options.contentsOnly && !options.formatOnly;
    if (all || options.contentsOnly) this.clearContents();
    if (all || options.formatOnly) this.clearFormats();
    return this.self;
  }

  clearContents(): Sheet {
    this.checkEditable();
    this.context.host.spreadsheet.cells.clear(this.#whole());
    return this.self;
  }

  clearFormats(): Sheet {
    this.checkEditable();
    this.context.host.spreadsheet.formats.clear(this.#whole());
    return this.self;
  }

  clearNotes(): Sheet {
    this.context.range(this.#whole()).clearNote();
    return this.self;
  }

  activate(): Sheet {
    this.tabs.activate(this.sheetId);
    return this.self;
  }

  hideSheet(): Sheet {
    const visible = this.tabs.all().filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.id === this.sheetId) refuse("You can't hide all the sheets in a document.");
    this.tabs.hide(this.sheetId);
    return this.self;
  }

  showSheet(): Sheet {
    this.tabs.show(this.sheetId);
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.info().hidden;
  }

  setHiddenGridlines(hideGridlines: boolean): Sheet {
    this.tabs.setGridlinesHidden(this.sheetId, hideGridlines);
    return this.self;
  }

  setTabColor(color: string | null): Sheet {
    this.tabs.setTabColor(this.sheetId, color);
    return this.self;
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    if (spreadsheet !== this.context.spreadsheet()) {
      throw new Error("Sheet.copyTo into another spreadsheet is not implemented by the local host");
    }
    const names = this.tabs.all().map(({ name }) => name);
    let copyName = `Copy of ${this.getName()}`;
    for (let number = 2; names.some((name) => sameName(name, copyName)); number++) {
      copyName = `Copy of ${this.getName()} ${number}`;
    }
    return this.context.sheet(this.tabs.duplicate(this.sheetId, copyName));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    // Scripts cannot make filters here, so there is none to find.
    return null;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { protections } = this.context.host.spreadsheet;
    const existing = protections.of(this.sheetId).find((protection) => protection.area === null);
    return new ProtectionService(this.context, existing ?? protections.add(this.sheetId, null)).guarded;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const wholeSheet = String(type) === "SHEET";
    const found: GoogleAppsScript.Spreadsheet.Protection[] = [];
    for (const protection of this.context.host.spreadsheet.protections.of(this.sheetId)) {
      if ((protection.area === null) === wholeSheet) found.push(new ProtectionService(this.context, protection).guarded);
    }
    return found;
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilderService(this.context).guarded;
  }

  insertChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    this.context.host.spreadsheet.charts.insert(this.sheetId, placeChart(service));
  }

  updateChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    const { charts } = this.context.host.spreadsheet;
    if (!charts.of(this.sheetId).some(({ id }) => id === service.id)) refuse("Chart not found");
    charts.update(this.sheetId, service.id, placeChart(service));
  }

  removeChart(chart: EmbeddedChart): void {
    const service = unwrap(chart, EmbeddedChartService) ?? refuse("Chart not found");
    const { charts } = this.context.host.spreadsheet;
    if (!charts.of(this.sheetId).some(({ id }) => id === service.id)) refuse("Chart not found");
    charts.remove(this.sheetId, service.id);
  }

  getCharts(): EmbeddedChart[] {
    const found: EmbeddedChart[] = [];
    for (const { id, spec } of this.context.host.spreadsheet.charts.of(this.sheetId)) {
      found.push(new EmbeddedChartService(this.context, spec, id).guarded);
    }
    return found;
  }

  addDeveloperMetadata(...args: readonly unknown[]): Sheet {
    addMetadata(this.context, { kind: "SHEET", sheetId: this.sheetId }, args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.context, (place) => place.kind === "SHEET" && place.sheetId === this.sheetId);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const isHere = (place: MetadataPlace) => place.kind !== "SPREADSHEET" && place.sheetId === this.sheetId;
    return new DeveloperMetadataFinderService(this.context, isHere).guarded;
  }

  #used() {
    return this.context.host.spreadsheet.cells.used(this.info().id);
  }

  #whole() {
    const { rows, columns } = this.info();
    return { sheetId: this.sheetId, row: 0, column: 0, rows, columns };
  }
}

/** Google's complaint about a name that another sheet has. */
export function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}
