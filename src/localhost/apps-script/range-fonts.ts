import type { CellStyle } from "../spreadsheet/formats.ts";
import { hexColor } from "./hex-color.ts";
import { colorOrDefault, RangeLook } from "./range-look.ts";
import { refuse, unwrap } from "./strict.ts";
import { TextStyleService } from "./text-style.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

const BLACK = "#000000";
const DEFAULT_FONT_SIZE = 10;
const DEFAULT_FONT_FAMILY = "Arial";

/** The letters of the cells of a range: colour, weight, size, slant, line, family. */
export abstract class RangeFonts extends RangeLook {
  getFontColor(): string {
    return this.getFontColors()[0]?.[0] ?? BLACK;
  }

  getFontColors(): string[][] {
    return this.look(({ textColor }) => colorOrDefault(textColor, BLACK));
  }

  setFontColor(color: string | null): Range {
    return this.restyle(() => ({ textColor: hexColor(color) }));
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.restyleEach(colors, (color) => ({ textColor: hexColor(color) }));
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.getFontWeights()[0]?.[0] ?? "normal";
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
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

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.look(({ italic }) => (italic ? "italic" : "normal"))[0]?.[0] ?? "normal";
  }

  setFontStyle(style: "italic" | "normal" | null): Range {
    return this.restyle(() => ({ italic: style === "italic" }));
  }

  setFontStyles(styles: ("italic" | "normal" | null)[][]): Range {
    return this.restyleEach(styles, (style) => ({ italic: style === "italic" }));
  }

  getFontLine(): FontLine {
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
}

function lineOf({ underline, strikethrough }: CellStyle): FontLine {
  if (underline) return "underline";
  return strikethrough ? "line-through" : "none";
}
