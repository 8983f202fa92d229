import { type Area, areaOf, zoneOf } from "../spreadsheet/area.ts";
import type { CellValue } from "../spreadsheet/cell-value.ts";
import type { CopyParts } from "../spreadsheet/cells.ts";
import { toA1 } from "./a1.ts";
import { checkLength } from "./cell-limits.ts";
import { RangePlace } from "./range-place.ts";
import { copyRows, fromScript, type ScriptValue, toScript } from "./realm-value.ts";
import { refuse, unwrap } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type CopyPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;

const copyParts: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: "all",
  PASTE_VALUES: "values",
  PASTE_FORMULA: "formulas",
  PASTE_FORMAT: "formats",
};

/** What the cells of a range hold: values, formulas, copies. */
export abstract class RangeContents extends RangePlace {
  getValue(): ScriptValue {
    return toScript(this.cells.value(this.area.sheetId, this.area.row, this.area.column), this.zone);
  }

  getValues(): ScriptValue[][] {
    const { zone } = this;
    return copyRows(this.cells.values(this.area), (value) => toScript(value, zone));
  }

  getDisplayValue(): string {
    return this.cells.displayValues({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? "";
  }

  getDisplayValues(): string[][] {
    return copyRows(this.cells.displayValues(this.area), same);
  }

  getFormula(): string {
    return this.cells.formula(this.area.sheetId, this.area.row, this.area.column);
  }

  getFormulas(): string[][] {
    return copyRows(this.cells.formulas(this.area), same);
  }

  isBlank(): boolean {
    return this.each((row, column) => this.cells.isBlank(this.area.sheetId, row, column)).every((line) => line.every(Boolean));
  }

  setValue(value: unknown): Range {
    const typed = fromScript(value, this.zone);
    return this.write(this.each(() => typed));
  }

  setValues(values: unknown[][]): Range {
    this.checkShape(values);
    const { zone } = this;
    return this.write(copyRows(values, (value) => fromScript(value, zone)));
  }

  setFormula(formula: string): Range {
    return this.writeFormulas(this.each(() => formula));
  }

  setFormulas(formulas: string[][]): Range {
    this.checkShape(formulas);
    return this.writeFormulas(copyRows(formulas, String));
  }

  clearContent(): Range {
    this.checkEditable();
    this.cells.clear(this.area);
    return this.self;
  }

  copyTo(destination: Range, kindOrOptions?: CopyPasteType | object, transposed = false): void {
    const target = unwrap(destination, RangePlace);
    if (target === null) refuse("Range not found");
    if (transposed) throw new Error("Range.copyTo with transposing is not implemented by the local host");
    const to = pasteArea(this.area, target.area);
    this.context.host.spreadsheet.protections.assertEditable(to.sheetId, to);
    this.cells.copy(this.area, to, partsOf(kindOrOptions));
  }

  private get zone(): string {
    return this.context.host.timeZone;
  }

  protected get cells() {
    return this.context.host.spreadsheet.cells;
  }

  private write(values: readonly (readonly (CellValue | null)[])[]): Range {
    this.checkEditable();
    checkLength(values);
    this.checkValidation(values);
    this.cells.write(this.area, values);
    return this.self;
  }

  private writeFormulas(formulas: readonly (readonly string[])[]): Range {
    this.checkEditable();
    checkLength(formulas);
    this.cells.writeFormulas(this.area, formulas);
    return this.self;
  }

  private checkValidation(values: readonly (readonly (CellValue | null)[])[]): void {
    const { sheetId, row, column } = this.area;
    const { validations } = this.context.host.spreadsheet;
    for (const [i, line] of values.entries()) {
      for (const [j, value] of line.entries()) {
        if (!validations.refuses(value, sheetId, row + i, column + j)) continue;
        const cell = toA1(areaOf(sheetId, { top: row + i, bottom: row + i, left: column + j, right: column + j }));
        refuse(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
      }
    }
  }
}

/** Pasting repeats the source where the destination is a whole multiple of it, and otherwise pastes it once. */
function pasteArea(from: Area, to: Area): Area {
  const { top, left } = zoneOf(to);
  const rows = to.rows % from.rows === 0 ? to.rows : from.rows;
  const columns = to.columns % from.columns === 0 ? to.columns : from.columns;
  return { sheetId: to.sheetId, row: top, column: left, rows, columns };
}

function partsOf(kindOrOptions: CopyPasteType | object | undefined): CopyParts {
  if (kindOrOptions === undefined) return "all";
  const { contentsOnly, formatOnly } = kindOrOptions as { readonly contentsOnly?: boolean; readonly formatOnly?: boolean };
  // `contentsOnly` pastes what the cells show; formulas stay behind.
  if (contentsOnly) return "values";
  if (formatOnly) return "formats";
  const name = String(kindOrOptions);
  const parts = copyParts[name];
  if (parts !== undefined) return parts;
  if (name.startsWith("PASTE_")) throw new Error(`Range.copyTo with ${name} is not implemented by the local host`);
  return "all";
}

function same(text: string): string {
  return text;
}
