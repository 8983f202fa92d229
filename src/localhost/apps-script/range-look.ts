import type { Borders, CellStyle } from "../spreadsheet/formats.ts";
import { hexColor } from "./hex-color.ts";
import { RangeContents } from "./range-contents.ts";
import { copyRows } from "./realm-value.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Look = CellStyle | null;

const BLACK = "#000000";
const WHITE = "#ffffff";

const borderStyles: Readonly<Record<string, Borders["style"]>> = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DASHED: "dashed",
  DOTTED: "dotted",
  DOUBLE: "medium",
};

/** How the cells of a range look: number formats, colours, alignment, borders. */
export abstract class RangeLook extends RangeContents {
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? "";
  }

  getNumberFormats(): string[][] {
    return copyRows(this.formats.numberFormats(this.area), (format) => format || "General");
  }

  setNumberFormat(format: string): Range {
    return this.setNumberFormats(this.each(() => format));
  }

  setNumberFormats(formats: string[][]): Range {
    this.checkShape(formats);
    this.checkEditable();
    this.formats.setNumberFormats(this.area, (row, column) => formats[row]?.[column] ?? "");
    return this.self;
  }

  clearFormat(): Range {
    this.checkEditable();
    this.formats.clear(this.area);
    this.setFamily("");
    return this.self;
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? WHITE;
  }

  getBackgrounds(): string[][] {
    return this.look(({ fillColor }) => colorOrDefault(fillColor, WHITE));
  }

  setBackground(color: string | null): Range {
    return this.restyle(() => filledWith(color));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.restyleEach(colors, filledWith);
  }

  getHorizontalAlignment(): string {
    return this.look(({ align }) => align ?? "general")[0]?.[0] ?? "general";
  }

  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): Range {
    return this.restyle(() => ({ align: horizontal(alignment) }));
  }

  setHorizontalAlignments(alignments: ("left" | "center" | "normal" | "right" | null)[][]): Range {
    return this.restyleEach(alignments, (alignment) => ({ align: horizontal(alignment) }));
  }

  getVerticalAlignment(): string {
    return this.look(({ verticalAlign }) => verticalAlign ?? "bottom")[0]?.[0] ?? "bottom";
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Range {
    return this.restyle(() => ({ verticalAlign: vertical(alignment) }));
  }

  getWrap(): boolean {
    return this.look(({ wrapping }) => wrapping === "wrap")[0]?.[0] ?? false;
  }

  setWrap(wrapped: boolean): Range {
    return this.restyle(() => ({ wrapping: wrapped ? "wrap" : "overflow" }));
  }

  setWraps(wrapped: boolean[][]): Range {
    return this.restyleEach(wrapped, (wraps) => ({ wrapping: wraps ? "wrap" : "overflow" }));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const wrapping = String(strategy).toLowerCase() as "overflow" | "wrap" | "clip";
    return this.restyle(() => ({ wrapping }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    this.checkEditable();
    const drawn = style === null ? "thin" : (borderStyles[String(style)] ?? "thin");
    const lines = { top, left, bottom, right, vertical, horizontal, color: color ?? BLACK, style: drawn };
    this.context.host.spreadsheet.formats.setBorders(this.area, lines);
    return this.self;
  }

  protected get formats() {
    return this.context.host.spreadsheet.formats;
  }

  protected look<Result>(read: (style: CellStyle) => Result): Result[][] {
    return this.each((row, column) => read(this.formats.style(this.area.sheetId, row, column)));
  }

  protected restyle(styleOf: (row: number, column: number) => Look): Range {
    this.checkEditable();
    this.formats.setStyles(this.area, styleOf);
    return this.self;
  }

  protected restyleEach<Value>(values: readonly (readonly Value[])[], styleOf: (value: Value) => Look): Range {
    this.checkShape(values);
    return this.restyle((row, column) => styleOf(values[row]?.[column] as Value));
  }

  protected setFamily(family: string): void {
    const { sheetId } = this.area;
    this.each((row, column) => this.context.host.spreadsheet.fontFamilies.set(sheetId, row, column, family));
  }
}

/** Google writes colours in small letters. */
export function colorOrDefault(color: string | undefined, byDefault: string): string {
  return color ? color.toLowerCase() : byDefault;
}

/** A filled cell covers its grid lines, a white one too, which the grid would not fill by itself. */
function filledWith(color: string | null): CellStyle {
  const fillColor = hexColor(color);
  return { fillColor, hideGridLines: fillColor !== "" };
}

function horizontal(alignment: "left" | "center" | "normal" | "right" | null): CellStyle["align"] {
  if (alignment === null || alignment === "normal") return undefined;
  return known(alignment, ["left", "center", "right"] as const);
}

function vertical(alignment: "top" | "middle" | "bottom" | null): CellStyle["verticalAlign"] {
  return alignment === null ? undefined : known(alignment, ["top", "middle", "bottom"] as const);
}

/** Google passes over words that it does not know; here they are refused, like colours. */
function known<Word extends string>(word: string, words: readonly Word[]): Word {
  const found = words.find((each) => each === word);
  if (found !== undefined) return found;
  throw new Error(`The alignment ${word} is not implemented by the local host; it knows ${words.join(", ")}`);
}
