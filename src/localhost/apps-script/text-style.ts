import type { CellStyle } from "../spreadsheet/formats.ts";
import type { Context } from "./context.ts";
import { hexColor } from "./hex-color.ts";
import { textStyleBuilderCalls, textStyleCalls } from "./service-calls.ts";
import { strict } from "./strict.ts";

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** A look that can be given to cells. */
export class TextStyleService implements Pick<TextStyle, keyof typeof textStyleCalls> {
  readonly look: CellStyle;
  readonly #family: string | null;

  constructor(look: CellStyle, family: string | null) {
    this.look = look;
    this.#family = family;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.#family;
  }

  getForegroundColor(): string | null {
    return this.look.textColor ?? null;
  }
}

/** Collects a look. */
export class TextStyleBuilderService implements Pick<TextStyleBuilder, keyof typeof textStyleBuilderCalls> {
  readonly guarded: TextStyleBuilder;
  readonly #context: Context;
  #look: CellStyle = {};
  #family: string | null = null;

  constructor(context: Context) {
    this.#context = context;
    this.guarded = strict<TextStyleBuilder>(context.host, "TextStyleBuilder", textStyleBuilderCalls, this);
  }

  setBold(bold: boolean): TextStyleBuilder {
    return this.#with({ bold });
  }

  setItalic(italic: boolean): TextStyleBuilder {
    return this.#with({ italic });
  }

  setUnderline(underline: boolean): TextStyleBuilder {
    return this.#with({ underline });
  }

  setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return this.#with({ strikethrough });
  }

  setFontSize(fontSize: number): TextStyleBuilder {
    return this.#with({ fontSize });
  }

  setFontFamily(family: string): TextStyleBuilder {
    this.#family = family;
    return this.guarded;
  }

  setForegroundColor(color: string): TextStyleBuilder {
    return this.#with({ textColor: hexColor(color) });
  }

  build(): TextStyle {
    const style = new TextStyleService(this.#look, this.#family);
    return strict<TextStyle>(this.#context.host, "TextStyle", textStyleCalls, style);
  }

  #with(added: CellStyle): TextStyleBuilder {
    this.#look = { ...this.#look, ...added };
    return this.guarded;
  }
}
