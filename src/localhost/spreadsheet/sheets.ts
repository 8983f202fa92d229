import type { SheetInfo } from "../contract.ts";
import type { Area } from "./area.ts";
import { areaOf, zoneOf } from "./area.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";
import { SpreadsheetError } from "./spreadsheet-error.ts";

/** Rows or columns, in o-spreadsheet's word. */
export type Dimension = "ROW" | "COL";

/** The sheets of the workbook: their order, names, sizes and what is shown of them. */
export class Sheets {
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  all(): SheetInfo[] {
    return this.model.getters.getSheetIds().map((id) => this.info(id));
  }

  info(id: string): SheetInfo {
    const { getters } = this.model;
    return {
      id,
      name: getters.getSheetName(id),
      rows: getters.getNumberRows(id),
      columns: getters.getNumberCols(id),
      hidden: !getters.isSheetVisible(id),
    };
  }

  exists(id: string): boolean {
    return this.model.getters.tryGetSheet(id) !== undefined;
  }

  activeId(): string {
    return this.model.getters.getActiveSheetId();
  }

  activate(id: string): void {
    if (!this.model.getters.isSheetVisible(id)) this.show(id);
    this.run([{ type: "ACTIVATE_SHEET", sheetIdFrom: this.activeId(), sheetIdTo: id }]);
  }

  insert(name: string, position: number, rows: number, columns: number): string {
    const sheetId = this.newId();
    this.run([{ type: "CREATE_SHEET", sheetId, name, position, rows, cols: columns }]);
    return sheetId;
  }

  duplicate(id: string, name: string): string {
    const sheetIdTo = this.newId();
    this.run([{ type: "DUPLICATE_SHEET", sheetId: id, sheetIdTo, sheetNameTo: name }]);
    return sheetIdTo;
  }

  remove(id: string): void {
    this.run([{ type: "DELETE_SHEET", sheetId: id, sheetName: this.model.getters.getSheetName(id) }]);
  }

  rename(id: string, newName: string): void {
    this.run([{ type: "RENAME_SHEET", sheetId: id, oldName: this.model.getters.getSheetName(id), newName }]);
  }

  /** Moves the sheet to the position, counted from 0. */
  move(id: string, position: number): void {
    const delta = position - this.model.getters.getSheetIds().indexOf(id);
    if (delta !== 0) this.run([{ type: "MOVE_SHEET", sheetId: id, delta }]);
  }

  hide(id: string): void {
    this.run([{ type: "HIDE_SHEET", sheetId: id }]);
  }

  show(id: string): void {
    this.run([{ type: "SHOW_SHEET", sheetId: id }]);
  }

  setTabColor(id: string, color: string | null): void {
    this.run([{ type: "COLOR_SHEET", sheetId: id, color: color ?? undefined }]);
  }

  setGridlinesHidden(id: string, hidden: boolean): void {
    this.run([{ type: "SET_GRID_LINES_VISIBILITY", sheetId: id, areGridLinesVisible: !hidden }]);
  }

  hideColumns(id: string, first: number, quantity: number): void {
    this.run([{ type: "HIDE_COLUMNS_ROWS", sheetId: id, dimension: "COL", elements: run(first, quantity) }]);
  }

  showColumns(id: string, first: number, quantity: number): void {
    this.run([{ type: "UNHIDE_COLUMNS_ROWS", sheetId: id, dimension: "COL", elements: run(first, quantity) }]);
  }

  isColumnHidden(id: string, column: number): boolean {
    return this.model.getters.isColHidden(id, column);
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.model.getters.getPaneDivisions(id);
    return { rows: ySplit, columns: xSplit };
  }

  freeze(id: string, dimension: Dimension, quantity: number): void {
    const plural = dimension === "ROW" ? "ROWS" : "COLUMNS";
    if (quantity === 0) this.run([{ type: `UNFREEZE_${plural}`, sheetId: id }]);
    else this.run([{ type: `FREEZE_${plural}`, sheetId: id, quantity }]);
  }

  /** Inserts rows or columns before the one at `base` (from 0), or after it. */
  insertLines(id: string, dimension: Dimension, base: number, quantity: number, position: "before" | "after"): void {
    const sheetName = this.model.getters.getSheetName(id);
    this.run([{ type: "ADD_COLUMNS_ROWS", sheetId: id, sheetName, dimension, base, quantity, position }]);
  }

  removeLines(id: string, dimension: Dimension, first: number, quantity: number): void {
    const sheetName = this.model.getters.getSheetName(id);
    this.run([{ type: "REMOVE_COLUMNS_ROWS", sheetId: id, sheetName, dimension, elements: run(first, quantity) }]);
  }

  /** Moves rows or columns, whole, before the one at `target` (from 0, as they stand now), which is none of them. */
  moveLines(id: string, dimension: Dimension, first: number, quantity: number, target: number): void {
    const sheetName = this.model.getters.getSheetName(id);
    const elements = run(first, quantity);
    // The engine moves lines of the active sheet only, forwards only behind a line and backwards only before one.
    const place =
      target > first ? ({ base: target - 1, position: "after" } as const) : ({ base: target, position: "before" } as const);
    const active = this.activeId();
    if (active !== id) this.activate(id);
    this.run([{ type: "MOVE_COLUMNS_ROWS", sheetId: id, sheetName, dimension, elements, ...place }]);
    if (active !== id) this.activate(active);
  }

  setSize(id: string, dimension: Dimension, first: number, quantity: number, pixels: number | null): void {
    this.run([{ type: "RESIZE_COLUMNS_ROWS", sheetId: id, dimension, elements: run(first, quantity), size: pixels }]);
  }

  columnWidth(id: string, column: number): number {
    return this.model.getters.getColSize(id, column);
  }

  /** The selected rectangle of the active sheet. */
  selection(): Area {
    return areaOf(this.activeId(), this.model.getters.getSelectedZone());
  }

  currentCell(): Area {
    const { row, col } = this.model.getters.getActivePosition();
    return { sheetId: this.activeId(), row, column: col, rows: 1, columns: 1 };
  }

  /** Selects the area; the current cell is the first of `cell`, which lies in it. */
  select(area: Area, cell = area): void {
    if (this.activeId() !== area.sheetId) this.activate(area.sheetId);
    const { isSuccessful } = this.model.selection.selectZone({ cell: { row: cell.row, col: cell.column }, zone: zoneOf(area) });
    if (!isSuccessful) throw new SpreadsheetError("Selecting what is hidden is not implemented by the local host.");
  }

  merge(area: Area): void {
    this.run([{ type: "ADD_MERGE", sheetId: area.sheetId, target: [zoneOf(area)], force: true }]);
  }

  unmerge(area: Area): void {
    const target = this.model.getters.getMergesInZone(area.sheetId, zoneOf(area));
    if (target.length > 0) this.run([{ type: "REMOVE_MERGE", sheetId: area.sheetId, target }]);
  }

  /** Whether the area has some cells of a merged one and not all. */
  cutsMerge(area: Area): boolean {
    const { top, bottom, left, right } = zoneOf(area);
    const merges = this.model.getters.getMergesInZone(area.sheetId, zoneOf(area));
    return merges.some((merge) => merge.top < top || merge.bottom > bottom || merge.left < left || merge.right > right);
  }

  isMerged(area: Area): boolean {
    return this.model.getters.getMergesInZone(area.sheetId, zoneOf(area)).length > 0;
  }

  private newId(): string {
    return this.model.uuidGenerator.smallUuid();
  }

  private run(steps: readonly Step[]): void {
    dispatchBatch(this.model, steps);
  }
}

function run(first: number, quantity: number): number[] {
  return Array.from({ length: quantity }, (_, index) => first + index);
}
