import { openGoogleWorkbook } from "../workbook/google.ts";
import { adoptSheets } from "./book/adopt-sheets.ts";

/** Menu: shows the sidebar. */
export function openSidebar(): void {
  adoptSheets(openGoogleWorkbook());
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Kigi"));
}
