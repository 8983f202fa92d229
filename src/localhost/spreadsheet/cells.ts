import { type Area, forEachCell, mapCells } from "./area.ts";
import { type CellChange, leavesAsIs } from "./cell-change.ts";
import { type CellValue, googleErrorName, toCellValue } from "./cell-value.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";
import { scriptFormula, type TypedContent, typedContent } from "./typed-content.ts";

/** What of a cell a copy takes along. */
export type CopyParts = "all" | "values" | "formulas" | "formats";

/** Reading and writing the contents of cells. Every write is one command: one evaluation, one undo step. */
export class Cells {
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  values(area: Area): CellValue[][] {
    return mapCells(area, (row, column) => this.value(area.sheetId, row, column));
  }

  value(sheetId: string, row: number, column: number): CellValue {
    const cell = this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
    // A literal text that looks like an error's name is not an error.
    return cell.type === "text" ? cell.value : toCellValue(cell as Parameters<typeof toCellValue>[0]);
  }

  displayValues(area: Area): string[][] {
    return mapCells(area, (row, col) => {
      const cell = this.model.getters.getEvaluatedCell({ sheetId: area.sheetId, row, col });
      return cell.type === "error" ? googleErrorName(cell.value) : cell.formattedValue;
    });
  }

  /** The formula of every cell, `""` where there is none. A spilled value has none. */
  formulas(area: Area): string[][] {
    return mapCells(area, (row, column) => this.formula(area.sheetId, row, column));
  }

  formula(sheetId: string, row: number, column: number): string {
    const cell = this.model.getters.getCell({ sheetId, row, col: column });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.model.getters) : "";
  }

  /** Why the cell shows an error, or null. */
  message(sheetId: string, row: number, column: number): string | null {
    const { message } = this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
    return message === undefined ? null : String(message);
  }

  /** Types the values into the cells; the rows must have the shape of the area. */
  write(area: Area, values: readonly (readonly (CellValue | null)[])[]): void {
    const locale = this.model.getters.getLocale();
    this.typeIn(area, (row, column) => {
      const format = this.model.getters.getCell({ sheetId: area.sheetId, row, col: column })?.format;
      return typedContent(values[row - area.row]?.[column - area.column] ?? null, format, locale);
    });
  }

  /** Writes formulas; each counts as a formula even without `=`, and `""` clears the cell. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void {
    const locale = this.model.getters.getLocale();
    this.typeIn(area, (row, column) => {
      const formula = formulas[row - area.row]?.[column - area.column] ?? "";
      if (formula === "") return { content: "" };
      return { content: scriptFormula(formula.startsWith("=") ? formula : `=${formula}`, locale) };
    });
  }

  clear(area: Area): void {
    this.typeIn(area, () => ({ content: "" }));
  }

  /** Copies cells so that relative references move along, as pasting does. */
  copy(from: Area, to: Area, parts: CopyParts): void {
    const steps: Step[] = [];
    forEachCell(to, (row, col) => {
      const sourceRow = from.row + ((row - to.row) % from.rows);
      const sourceColumn = from.column + ((col - to.column) % from.columns);
      const target = { sheetId: to.sheetId, row, col };
      const copied = this.copied(from.sheetId, sourceRow, sourceColumn, { row, column: col }, parts);
      steps.push(...this.stepsFor({ ...target, ...copied }));
      if (parts !== "all" && parts !== "formats") return;
      const border = this.model.getters.getCellBorder({ sheetId: from.sheetId, row: sourceRow, col: sourceColumn });
      if (border || this.model.getters.getCellBorder(target)) {
        steps.push({ type: "SET_BORDER", ...target, border: border ?? undefined });
      }
    });
    dispatchBatch(this.model, steps);
  }

  /** How many rows and columns hold something, counted from A1. */
  used(sheetId: string): { readonly rows: number; readonly columns: number } {
    const rows = this.model.getters.getNumberRows(sheetId);
    const columns = this.model.getters.getNumberCols(sheetId);
    let lastRow = rows;
    while (lastRow > 0 && this.isLineBlank(columns, (column) => this.isBlank(sheetId, lastRow - 1, column))) lastRow--;
    let lastColumn = lastRow === 0 ? 0 : columns;
    while (lastColumn > 0 && this.isLineBlank(lastRow, (row) => this.isBlank(sheetId, row, lastColumn - 1))) lastColumn--;
    return { rows: lastRow, columns: lastColumn };
  }

  isBlank(sheetId: string, row: number, column: number): boolean {
    const position = { sheetId, row, col: column };
    const cell = this.model.getters.getCell(position);
    if (cell?.isFormula || cell?.content) return false;
    const { value } = this.model.getters.getEvaluatedCell(position);
    return value === null || value === "";
  }

  private isLineBlank(length: number, isBlank: (index: number) => boolean): boolean {
    for (let index = 0; index < length; index++) if (!isBlank(index)) return false;
    return true;
  }

  private typeIn(area: Area, contentOf: (row: number, column: number) => TypedContent): void {
    const steps: Step[] = [];
    forEachCell(area, (row, col) => {
      steps.push(...this.stepsFor({ sheetId: area.sheetId, row, col, ...contentOf(row, col) }));
    });
    dispatchBatch(this.model, steps);
  }

  /** The command that makes the change; none where the cell is so already. */
  private stepsFor(change: CellChange): readonly Step[] {
    return leavesAsIs(this.model.getters, change) ? [] : [{ type: "UPDATE_CELL", ...change }];
  }

  private copied(
    sheetId: string,
    row: number,
    column: number,
    to: { readonly row: number; readonly column: number },
    parts: CopyParts,
  ): Partial<TypedContent> & { readonly style?: object | null } {
    const cell = this.model.getters.getCell({ sheetId, row, col: column });
    const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
    if (parts === "formats") return look;
    if (parts === "values") return this.literal(sheetId, row, column);
    const content = cell?.isFormula
      ? this.model.getters.getTranslatedCellFormula(sheetId, to.column - column, to.row - row, cell.compiledFormula)
      : (cell?.content ?? this.literal(sheetId, row, column).content);
    return parts === "all" ? { content, ...look } : { content };
  }

  /** The evaluated value as something to type that reads back the same. */
  private literal(sheetId: string, row: number, column: number): TypedContent {
    const value = this.value(sheetId, row, column);
    const { format } = this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
    if (typeof value === "string") return { content: value === "" || format === "@" ? value : `'${value}` };
    return typedContent(value, format, this.model.getters.getLocale());
  }
}
