import type { Area } from "../spreadsheet/area.ts";
import { checkRoom } from "./cell-limits.ts";
import { findRange, numberedRange, sameName } from "./find-range.ts";
import { RangeListService } from "./range-list.ts";
import type { sheetCalls } from "./service-calls.ts";
import { SheetAttachments } from "./sheet-attachments.ts";
import { checkSheetName } from "./sheet-names.ts";
import { refuse } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One sheet of the file. */
export class SheetService extends SheetAttachments implements Pick<Sheet, keyof typeof sheetCalls> {
  getName(): string {
    return this.info().name;
  }

  getSheetName(): string {
    return this.info().name;
  }

  setName(name: string): Sheet {
    checkSheetName(this.context, name, this.sheetId);
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
    return this.#ifHere(this.context.selection());
  }

  getCurrentCell(): Range | null {
    return this.#ifHere(this.context.currentCell());
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

  showColumns(column: number, howMany: number = 1): void {
    this.checkInside("COL", column, howMany);
    this.tabs.showColumns(this.sheetId, column - 1, howMany);
  }

  hideColumns(column: number, howMany: number = 1): void {
    this.checkInside("COL", column, howMany);
    this.tabs.hideColumns(this.sheetId, column - 1, howMany);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.tabs.isColumnHidden(this.sheetId, column - 1);
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
    checkRoom(this.context, this.getMaxRows() * this.getMaxColumns());
    const names = this.tabs.all().map(({ name }) => name);
    let copyName = `Copy of ${this.getName()}`;
    for (let number = 2; names.some((name) => sameName(name, copyName)); number++) {
      copyName = `Copy of ${this.getName()} ${number}`;
    }
    const copy = this.tabs.duplicate(this.sheetId, copyName);
    this.tabs.move(copy, names.length);
    return this.context.sheet(copy);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    // Scripts cannot make filters here, so there is none to find.
    return null;
  }

  #ifHere(area: Area): Range | null {
    return area.sheetId === this.sheetId ? this.context.range(area) : null;
  }

  #used() {
    return this.context.host.spreadsheet.cells.used(this.info().id);
  }

  #whole() {
    const { rows, columns } = this.info();
    return { sheetId: this.sheetId, row: 0, column: 0, rows, columns };
  }
}
