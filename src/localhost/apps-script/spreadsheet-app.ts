import type { Context } from "./context.ts";
import { DataValidationBuilderService, dataValidationCriteria } from "./data-validation.ts";
import { metadataLocationTypes, metadataVisibilities } from "./developer-metadata.ts";
import { enumeration } from "./enumeration.ts";
import { protectionTypes } from "./protection.ts";
import { requireScope } from "./require-scope.ts";
import type { spreadsheetAppCalls } from "./service-calls.ts";
import { TextStyleBuilderService } from "./text-style.ts";
import { UiService } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The enumerations that hang on `SpreadsheetApp`. */
export const spreadsheetAppConstants = {
  BorderStyle: enumeration<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
    "DOTTED",
    "DASHED",
    "SOLID",
    "SOLID_MEDIUM",
    "SOLID_THICK",
    "DOUBLE",
  ),
  CopyPasteType: enumeration<typeof GoogleAppsScript.Spreadsheet.CopyPasteType>(
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
    "PASTE_COLUMN_WIDTHS",
  ),
  DataValidationCriteria: dataValidationCriteria,
  DeveloperMetadataLocationType: metadataLocationTypes,
  DeveloperMetadataVisibility: metadataVisibilities,
  Dimension: enumeration<typeof GoogleAppsScript.Spreadsheet.Dimension>("COLUMNS", "ROWS"),
  ProtectionType: protectionTypes,
  WrapStrategy: enumeration<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>("WRAP", "OVERFLOW", "CLIP"),
};

/** The way into the file that the add-on runs in. */
export class SpreadsheetAppService implements Pick<SpreadsheetApp, keyof typeof spreadsheetAppCalls> {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  getActive(): Spreadsheet {
    return this.#contextFor("getActive").spreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#contextFor("getActiveSpreadsheet").spreadsheet();
  }

  getActiveSheet(): Sheet {
    const context = this.#contextFor("getActiveSheet");
    return context.sheet(context.selection().sheetId);
  }

  getActiveRange(): Range {
    const context = this.#contextFor("getActiveRange");
    return context.range(context.selection());
  }

  getCurrentCell(): Range {
    const context = this.#contextFor("getCurrentCell");
    return context.range(context.currentCell());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.#contextFor("setActiveSheet").spreadsheet().setActiveSheet(sheet);
  }

  setActiveRange(range: Range): Range {
    return this.#contextFor("setActiveRange").spreadsheet().setActiveRange(range);
  }

  /** Nothing is held back here: every write has been calculated when it returns. */
  flush(): void {}

  getUi(): GoogleAppsScript.Base.Ui {
    return new UiService(this.#context).guarded;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilderService(this.#context).guarded;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderService(this.#context).guarded;
  }

  /** The way into the file; everything beyond is reached through the members that ask here. */
  #contextFor(member: string): Context {
    requireScope(this.#context.host, `SpreadsheetApp.${member}`, "spreadsheets.currentonly", "spreadsheets");
    return this.#context;
  }
}
