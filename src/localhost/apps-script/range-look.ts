import type { Borders, CellStyle } from "../spreadsheet/formats.ts";
import { RangeContents } from "./range-contents.ts";
import { copyRows } from "./realm-value.ts";
import { refuse, unwrap } from "./strict.ts";
import { TextStyleService } from "./text-style.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Look = CellStyle | null;

const BLACK = "#000000";
const WHITE = "#ffffff";
const DEFAULT_FONT_SIZE = 10;
const DEFAULT_FONT_FAMILY = "Arial";

const borderStyles: Readonly<Record<string, Borders["style"]>> = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DASHED: "dashed",
  DOTTED: "dotted",
  DOUBLE: "medium",
};

/** How the cells of a range look: number formats, colours, fonts, alignment, borders. */
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
    this.formats.setNumberFormats(this.area, (row, column) => engineFormat(formats[row]?.[column] ?? ""));
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
    return this.restyle(() => ({ fillColor: color ?? "" }));
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.restyleEach(colors, (color) => ({ fillColor: color ?? "" }));
  }

  getFontColor(): string {
    return this.getFontColors()[0]?.[0] ?? BLACK;
  }

  getFontColors(): string[][] {
    return this.look(({ textColor }) => colorOrDefault(textColor, BLACK));
  }

  setFontColor(color: string | null): Range {
    return this.restyle(() => ({ textColor: color ?? "" }));
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.restyleEach(colors, (color) => ({ textColor: color ?? "" }));
  }

  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? "normal";
  }

  getFontWeights(): string[][] {
    return this.look(({ bold }) => (bold ? "bold" : "normal"));
  }

  setFontWeight(weight: "bold" | "normal" | null): Range {
    return this.restyle(() => ({ bold: weight === "bold" }));
  }

  setFontWeights(weights: ("bold" | "normal" | null)[][]): Range {
    return this.restyleEach(weights, (weight) => ({ bold: weight === "bold" }));
  }

  getFontSize(): number {
    return this.getFontSizes()[0]?.[0] ?? DEFAULT_FONT_SIZE;
  }

  getFontSizes(): number[][] {
    return this.look(({ fontSize }) => fontSize ?? DEFAULT_FONT_SIZE);
  }

  setFontSize(size: number): Range {
    return this.restyle(() => ({ fontSize: size }));
  }

  setFontSizes(sizes: number[][]): Range {
    return this.restyleEach(sizes, (fontSize) => ({ fontSize }));
  }

  getFontStyle(): string {
    return this.look(({ italic }) => (italic ? "italic" : "normal"))[0]?.[0] ?? "normal";
  }

  setFontStyle(style: "italic" | "normal" | null): Range {
    return this.restyle(() => ({ italic: style === "italic" }));
  }

  setFontStyles(styles: ("italic" | "normal" | null)[][]): Range {
    return this.restyleEach(styles, (style) => ({ italic: style === "italic" }));
  }

  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.look(lineOf)[0]?.[0] ?? "none";
  }

  setFontLine(line: "underline" | "line-through" | "none" | null): Range {
    return this.restyle(() => ({ underline: line === "underline", strikethrough: line === "line-through" }));
  }

  getFontFamily(): string {
    const { sheetId, row, column } = this.area;
    return this.context.host.spreadsheet.fontFamilies.at(sheetId, row, column) || DEFAULT_FONT_FAMILY;
  }

  setFontFamily(family: string | null): Range {
    this.checkEditable();
    this.setFamily(family ?? "");
    return this.self;
  }

  setTextStyle(style: GoogleAppsScript.Spreadsheet.TextStyle): Range {
    return this.setTextStyles(this.each(() => style));
  }

  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Range {
    return this.restyleEach(styles, (style) => unwrap(style, TextStyleService)?.look ?? refuse("Invalid argument: style"));
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
    return this.restyle(() => ({ verticalAlign: alignment ?? undefined }));
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

  private look<Result>(read: (style: CellStyle) => Result): Result[][] {
    return this.each((row, column) => read(this.formats.style(this.area.sheetId, row, column)));
  }

  private restyle(styleOf: (row: number, column: number) => Look): Range {
    this.checkEditable();
    this.formats.setStyles(this.area, styleOf);
    return this.self;
  }

  private restyleEach<Value>(values: readonly (readonly Value[])[], styleOf: (value: Value) => Look): Range {
    this.checkShape(values);
    return this.restyle((row, column) => styleOf(values[row]?.[column] as Value));
  }

  private setFamily(family: string): void {
    const { sheetId } = this.area;
    this.each((row, column) => this.context.host.spreadsheet.fontFamilies.set(sheetId, row, column, family));
  }
}

/** Google's word for the automatic format is no format at all in o-spreadsheet. */
function engineFormat(format: string): string {
  return /^general$/i.test(format) ? "" : format;
}

function colorOrDefault(color: string | undefined, byDefault: string): string {
  return color ? color.toLowerCase() : byDefault;
}

function horizontal(alignment: "left" | "center" | "normal" | "right" | null): CellStyle["align"] {
  return alignment === null || alignment === "normal" ? undefined : alignment;
}

function lineOf({ underline, strikethrough }: CellStyle): GoogleAppsScript.Spreadsheet.FontLine {
  if (underline) return "underline";
  return strikethrough ? "line-through" : "none";
}
