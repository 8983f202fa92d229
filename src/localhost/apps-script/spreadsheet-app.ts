import type { Context } from "./context.ts";
import { DataValidationBuilderService, dataValidationCriteria } from "./data-validation.ts";
import { metadataLocationTypes, metadataVisibilities } from "./developer-metadata.ts";
import { enumeration } from "./enumeration.ts";
import { protectionTypes } from "./protection.ts";
import type { spreadsheetAppCalls } from "./service-calls.ts";
import { TextStyleBuilderService } from "./text-style.ts";
import { UiService } from "./ui.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
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

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#context.spreadsheet();
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#context.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.#context.sheet(this.#context.selection().sheetId);
  }

  getActiveRange(): Range {
    return this.#context.range(this.#context.selection());
  }

  getCurrentCell(): Range {
    return this.#context.range(this.#context.currentCell());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this.#context.spreadsheet().setActiveSheet(sheet);
  }

  setActiveRange(range: Range): Range {
    return this.#context.spreadsheet().setActiveRange(range);
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
}
