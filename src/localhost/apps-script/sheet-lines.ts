import type { SheetInfo } from "../contract.ts";
import type { Dimension } from "../spreadsheet/sheets.ts";
import { checkColumns, checkRoom } from "./cell-limits.ts";
import type { Context } from "./context.ts";
import { sheetCalls } from "./service-calls.ts";
import { refuse, strict } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rows and columns of a sheet: inserting, deleting, sizes, freezing. `sheet.ts` is the whole. */
export abstract class SheetLines {
  readonly sheetId: string;
  protected readonly context: Context;
  protected readonly self: Sheet;

  constructor(context: Context, sheetId: string) {
    this.context = context;
    this.sheetId = sheetId;
    this.self = strict<Sheet>(context.host, "Sheet", sheetCalls, this);
  }

  /** The guarded sheet. */
  guarded(): Sheet {
    return this.self;
  }

  getMaxRows(): number {
    return this.info().rows;
  }

  getMaxColumns(): number {
    return this.info().columns;
  }

  insertRowBefore(row: number): Sheet {
    return this.insertRowsBefore(row, 1);
  }

  insertRowAfter(row: number): Sheet {
    return this.insertRowsAfter(row, 1);
  }

  insertRowsBefore(row: number, howMany: number): Sheet {
    return this.#insert("ROW", row, howMany, "before");
  }

  insertRowsAfter(row: number, howMany: number): Sheet {
    return this.#insert("ROW", row, howMany, "after");
  }

  insertColumnBefore(column: number): Sheet {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumnAfter(column: number): Sheet {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnsBefore(column: number, howMany: number): Sheet {
    return this.#insert("COL", column, howMany, "before");
  }

  insertColumnsAfter(column: number, howMany: number): Sheet {
    return this.#insert("COL", column, howMany, "after");
  }

  deleteRow(row: number): Sheet {
    this.#delete("ROW", row, 1);
    return this.self;
  }

  deleteRows(row: number, howMany: number): void {
    this.#delete("ROW", row, howMany);
  }

  deleteColumn(column: number): Sheet {
    this.#delete("COL", column, 1);
    return this.self;
  }

  deleteColumns(column: number, howMany: number): void {
    this.#delete("COL", column, howMany);
  }

  /** Moves the rows of a range before another row; the destination counts as the rows stand now, as in Sheets. */
  moveRows(rowSpec: GoogleAppsScript.Spreadsheet.Range, destinationIndex: number): void {
    const first = rowSpec.getRow();
    const howMany = rowSpec.getNumRows();
    this.checkInside("ROW", first, howMany);
    this.checkInside("ROW", destinationIndex, 0);
    this.checkEditable();
    // Within or right behind itself there is nowhere to go.
    if (destinationIndex >= first && destinationIndex <= first + howMany) return;
    this.tabs.moveLines(this.sheetId, "ROW", first - 1, howMany, destinationIndex - 1);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, howMany: number, width: number): Sheet {
    this.checkInside("COL", column, howMany);
    this.tabs.setSize(this.sheetId, "COL", column - 1, howMany, width);
    return this.self;
  }

  getColumnWidth(column: number): number {
    return this.tabs.columnWidth(this.sheetId, column - 1);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, howMany: number, height: number): Sheet {
    this.checkInside("ROW", row, howMany);
    this.tabs.setSize(this.sheetId, "ROW", row - 1, howMany, height);
    return this.self;
  }

  setFrozenRows(rows: number): void {
    this.#freeze("ROW", rows, this.info().rows);
  }

  getFrozenRows(): number {
    return this.tabs.frozen(this.sheetId).rows;
  }

  setFrozenColumns(columns: number): void {
    this.#freeze("COL", columns, this.info().columns);
  }

  getFrozenColumns(): number {
    return this.tabs.frozen(this.sheetId).columns;
  }

  protected get tabs() {
    return this.context.host.spreadsheet.tabs;
  }

  protected info(): SheetInfo {
    if (!this.tabs.exists(this.sheetId)) refuse(`Sheet ${this.sheetId} not found`);
    return this.tabs.info(this.sheetId);
  }

  /** Throws if a protection of the whole sheet keeps the person from changing it. */
  protected checkEditable(): void {
    const { rows, columns } = this.info();
    const whole = { sheetId: this.sheetId, row: 0, column: 0, rows, columns };
    this.context.host.spreadsheet.protections.assertEditable(this.sheetId, whole);
  }

  protected checkInside(dimension: Dimension, line: number, howMany: number): void {
    const { rows, columns } = this.info();
    if (line < 1 || howMany < 0 || line + howMany - 1 > (dimension === "ROW" ? rows : columns))
      refuse(`Those ${wordFor(dimension)} are out of bounds.`);
  }

  #insert(dimension: Dimension, line: number, howMany: number, position: "before" | "after"): Sheet {
    this.checkInside(dimension, line, 1);
    if (howMany < 1) refuse(`The number of ${wordFor(dimension)} in the range must be at least 1.`);
    const { rows, columns } = this.info();
    if (dimension === "COL") checkColumns(columns + howMany);
    checkRoom(this.context, howMany * (dimension === "ROW" ? columns : rows));
    this.tabs.insertLines(this.sheetId, dimension, line - 1, howMany, position);
    return this.self;
  }

  #delete(dimension: Dimension, line: number, howMany: number): void {
    this.checkInside(dimension, line, howMany);
    this.checkEditable();
    const { rows, columns } = this.info();
    const [all, frozen] = dimension === "ROW" ? [rows, this.getFrozenRows()] : [columns, this.getFrozenColumns()];
    const lastDeleted = line + howMany - 1;
    if (line <= frozen + 1 && lastDeleted === all) {
      refuse(`Sorry, it is not possible to delete all non-frozen ${wordFor(dimension)}.`);
    }
    this.tabs.removeLines(this.sheetId, dimension, line - 1, howMany);
  }

  #freeze(dimension: Dimension, quantity: number, all: number): void {
    if (quantity < 0 || quantity >= all) refuse(`You can't freeze all visible ${wordFor(dimension)} on the sheet.`);
    this.tabs.freeze(this.sheetId, dimension, quantity);
  }
}

function wordFor(dimension: Dimension): string {
  return dimension === "ROW" ? "rows" : "columns";
}
