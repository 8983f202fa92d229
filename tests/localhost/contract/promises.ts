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
