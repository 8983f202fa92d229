import { type ContractRow, fails, row, throws } from "./row.ts";
import { OWN_PROMISE } from "./sources.ts";

/** What the local host promises on its own account: nothing is passed over in silence. */
export const promises: readonly ContractRow[] = [
  row(
    "Range.setRichTextValue",
    OWN_PROMISE,
    "sheet.getRange('A1').setRichTextValue(null)",
    fails("Error: Range.setRichTextValue is not implemented by the local host"),
  ),
  row(
    "Spreadsheet.getEditors",
    OWN_PROMISE,
    "ss.getEditors()",
    fails("Error: Spreadsheet.getEditors is not implemented by the local host"),
  ),
  row(
    "SpreadsheetApp.openById",
    OWN_PROMISE,
    "SpreadsheetApp.openById('x')",
    fails("Error: SpreadsheetApp.openById is not implemented by the local host"),
  ),
  row(
    "UrlFetchApp.fetch",
    OWN_PROMISE,
    "UrlFetchApp.fetch('https://example.com')",
    fails("Error: UrlFetchApp.fetch is not implemented by the local host"),
  ),
  row(
    "Sheet.hasOwnProperty",
    OWN_PROMISE,
    "sheet.hasOwnProperty('name')",
    fails("Error: Sheet.hasOwnProperty is not implemented by the local host"),
  ),
  row("Range.value", OWN_PROMISE, "sheet.getRange('A1').value = 1", fails("TypeError: Range.value cannot be set")),
  row(
    "Sheet.setName",
    OWN_PROMISE,
    "sheet.setName('2026/11')",
    fails("Error: The character / in the name of a sheet is not implemented by the local host"),
  ),
  row(
    "Range.activate",
    OWN_PROMISE,
    "sheet.hideColumns(3, 2); sheet.getRange('C3:D4').activate()",
    throws("Selecting what is hidden is not implemented by the local host."),
  ),
  row(
    "Range.activateAsCurrentCell",
    OWN_PROMISE,
    "sheet.getRange('B2:C3').activateAsCurrentCell()",
    fails("Error: The current cell is one cell, says the local host"),
  ),
  row(
    "Sheet.insertColumnsAfter",
    OWN_PROMISE,
    "sheet.insertColumnsAfter(10, 18269)",
    fails("Error: A sheet cannot have more than 18278 columns, says the local host"),
  ),
  row(
    "Utilities.formatDate",
    OWN_PROMISE,
    "Utilities.formatDate(new Date(0), 'UTC', 'YYYY-ww')",
    fails("Error: Utilities.formatDate with Y is not implemented by the local host"),
  ),
  row(
    "Utilities.formatDate",
    OWN_PROMISE,
    "Utilities.formatDate(new Date(0), 'Mars/Base', 'yyyy')",
    fails("Error: The time zone Mars/Base is not known to the local host"),
  ),
  row(
    "Utilities.formatString",
    OWN_PROMISE,
    "Utilities.formatString('%d of %-5s', 1, 'x')",
    fails("Error: Utilities.formatString with %-5s is not implemented by the local host"),
  ),
  row(
    "Spreadsheet.setSpreadsheetTimeZone",
    OWN_PROMISE,
    "ss.setSpreadsheetTimeZone('Mars/Base')",
    fails("Error: The time zone Mars/Base is not known to the local host"),
  ),
  row(
    "Range.setVerticalAlignment",
    OWN_PROMISE,
    "sheet.getRange('A1').setVerticalAlignment('high')",
    fails("Error: The alignment high is not implemented by the local host; it knows top, middle, bottom"),
  ),
  row(
    "Range.setNumberFormat",
    OWN_PROMISE,
    "sheet.getRange('B2').setNumberFormat('# ?/?')",
    throws("The number format # ?/? is not implemented by the local host."),
  ),
  row(
    "Range.setBackground",
    OWN_PROMISE,
    "sheet.getRange('A1').setBackground('tomato')",
    fails("Error: The color tomato is not implemented by the local host; write it as #rrggbb"),
  ),
];
