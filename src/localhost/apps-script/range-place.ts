import { type Area, mapCells, overlaps } from "../spreadsheet/area.ts";
import { toA1 } from "./a1.ts";
import type { Context } from "./context.ts";
import { rangeCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies. The other layers of the service build on it; `range.ts` is the whole. */
export abstract class RangePlace {
  private readonly place: Area;
  protected readonly context: Context;
  /** The range as the script holds it; what setters return. */
  protected readonly self: Range;

  constructor(context: Context, area: Area) {
    this.context = context;
    this.place = area;
    this.self = strict<Range>(context.host, "Range", rangeCalls, this);
  }

  /** Where it is. A script may still hold a range of a sheet that is gone. */
  get area(): Area {
    const { sheetId } = this.place;
    if (!this.context.host.spreadsheet.tabs.exists(sheetId)) refuse(`Sheet ${sheetId} not found`);
    return this.place;
  }

  /** The guarded range. */
  guarded(): Range {
    return this.self;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getA1Notation(): string {
    return toA1(this.area);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.sheet(this.area.sheetId);
  }

  getGridId(): number {
    return this.context.host.spreadsheet.sheetNumbers.of(this.area.sheetId);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) refuse("Cell reference out of range");
    return this.at(this.area.row + row - 1, this.area.column + column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows = this.area.rows, numColumns = this.area.columns): Range {
    const { area, context } = this;
    const sheet = context.sheet(area.sheetId);
    return sheet.getRange(area.row + 1 + rowOffset, area.column + 1 + columnOffset, numRows, numColumns);
  }

  activate(): Range {
    this.context.host.spreadsheet.tabs.select(this.area);
    return this.self;
  }

  activateAsCurrentCell(): Range {
    const { tabs } = this.context.host.spreadsheet;
    if (this.area.rows * this.area.columns > 1) throw new Error("The current cell is one cell, says the local host");
    const selected = tabs.selection();
    tabs.select(overlaps(selected, this.area) ? selected : this.area, this.area);
    return this.self;
  }

  protected at(row: number, column: number, rows: number, columns: number): Range {
    return this.context.range({ sheetId: this.area.sheetId, row, column, rows, columns });
  }

  /** One thing per cell, read by the 0-based position on the sheet. */
  protected each<Result>(read: (row: number, column: number) => Result): Result[][] {
    return mapCells(this.area, read);
  }

  /** Throws Google's complaint if the rows do not have the range's shape. */
  protected checkShape(rows: readonly (readonly unknown[])[]): void {
    const { rows: height, columns: width } = this.area;
    if (rows.length !== height) refuse(mismatch("rows", rows.length, height));
    for (const row of rows) if (row.length !== width) refuse(mismatch("columns", row.length, width));
  }

  /** Throws if a protection keeps the person from editing the range. */
  protected checkEditable(): void {
    this.context.host.spreadsheet.protections.assertEditable(this.area.sheetId, this.area);
  }
}

function mismatch(what: "rows" | "columns", given: number, wanted: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`;
}
