import { type Area, forEachCell, mapCells, type Zone, zoneOf } from "./area.ts";
import { leavesAsIs } from "./cell-change.ts";
import type { Model } from "./engine.ts";
import { engineFormat } from "./engine-format.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";

/** The look of a cell, in o-spreadsheet's words. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly align?: "left" | "center" | "right" | undefined;
  readonly verticalAlign?: "top" | "middle" | "bottom" | undefined;
  readonly wrapping?: "overflow" | "wrap" | "clip" | undefined;
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly hideGridLines?: boolean;
}

/** The lines around and inside a rectangle; `null` leaves a line as it is. */
export interface Borders {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color: string;
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
}

/** What a cell is given at a time. */
type Look = { readonly style: CellStyle } | { readonly format: string };

/** Styles, number formats and borders of cells. */
export class Formats {
  private readonly model: Model;
  /** What the script wrote, by what o-spreadsheet was given for it. */
  private readonly originals: Map<string, string>;
  private readonly translations = new Map<string, string>();

  constructor(model: Model, originals: Readonly<Record<string, string>> = {}) {
    this.model = model;
    this.originals = new Map(Object.entries(originals));
  }

  toJSON(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.originals);
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return this.model.getters.getCell({ sheetId, row, col: column })?.style ?? {};
  }

  /** Adds to the style of each cell what `styleOf` says; null leaves the cell alone. */
  setStyles(area: Area, styleOf: (row: number, column: number) => CellStyle | null): void {
    this.restyleEach(area, (row, column) => {
      const added = styleOf(row - area.row, column - area.column);
      return added === null ? null : { style: { ...this.style(area.sheetId, row, column), ...added } };
    });
  }

  /** The number format of every cell as the script wrote it; `""` where it is automatic. */
  numberFormats(area: Area): string[][] {
    return mapCells(area, (row, col) => {
      const format = this.model.getters.getCell({ sheetId: area.sheetId, row, col })?.format ?? "";
      return this.originals.get(format) ?? format;
    });
  }

  setNumberFormats(area: Area, formatOf: (row: number, column: number) => string): void {
    this.restyleEach(area, (row, column) => ({
      format: this.engineFormatOf(formatOf(row - area.row, column - area.column)),
    }));
  }

  setBorders(area: Area, borders: Borders): void {
    const steps: Step[] = [];
    forEachCell(area, (row, col) => {
      const border = this.borderAt(area, row, col, borders);
      steps.push({ type: "SET_BORDER", sheetId: area.sheetId, row, col, border });
    });
    dispatchBatch(this.model, steps);
  }

  /** Removes styles, number formats and borders, not contents. */
  clear(area: Area): void {
    dispatchBatch(this.model, [{ type: "CLEAR_FORMATTING", sheetId: area.sheetId, target: [zoneOf(area)] }]);
  }

  /** Gives each cell its look, with one command for all cells that get the same; null leaves the cell alone. */
  private restyleEach(area: Area, lookOf: (row: number, column: number) => Look | null): void {
    const { sheetId } = area;
    const steps = new Map<string, Step & { readonly target: Zone[] }>();
    forEachCell(area, (row, col) => {
      const look = lookOf(row, col);
      if (look === null || leavesAsIs(this.model.getters, { sheetId, row, col, ...look })) return;
      const key = JSON.stringify(look);
      const step = steps.get(key) ?? { type: "SET_FORMATTING", sheetId, target: [], ...look };
      steps.set(key, step);
      addCell(step.target, row, col);
    });
    dispatchBatch(this.model, [...steps.values()]);
  }

  private engineFormatOf(format: string): string {
    const known = this.translations.get(format);
    if (known !== undefined) return known;
    const translated = engineFormat(format);
    this.translations.set(format, translated);
    if (translated !== format && translated !== "") this.originals.set(translated, format);
    return translated;
  }

  private borderAt(area: Area, row: number, column: number, borders: Borders): object | undefined {
    const line = { style: borders.style, color: borders.color };
    const border: Record<string, object | undefined> = {
      ...this.model.getters.getCellBorder({ sheetId: area.sheetId, row, col: column }),
    };
    const sides: readonly (readonly [string, boolean | null])[] = [
      ["top", row === area.row ? borders.top : borders.horizontal],
      ["bottom", row === area.row + area.rows - 1 ? borders.bottom : borders.horizontal],
      ["left", column === area.column ? borders.left : borders.vertical],
      ["right", column === area.column + area.columns - 1 ? borders.right : borders.vertical],
    ];
    for (const [side, drawn] of sides) if (drawn !== null) border[side] = drawn ? line : undefined;
    return Object.values(border).some((side) => side !== undefined) ? border : undefined;
  }
}

/** Cells come row by row: one that follows the last makes its zone wider. */
function addCell(zones: Zone[], row: number, column: number): void {
  const last = zones[zones.length - 1];
  if (last?.top === row && last.right === column - 1) zones[zones.length - 1] = { ...last, right: column };
  else zones.push({ top: row, bottom: row, left: column, right: column });
}
