import { type ContractRow, returns, row } from "./row.ts";
import { FILE, OBSERVED, RANGE, SHEET } from "./sources.ts";

/** Reading cells. */
export const reading: readonly ContractRow[] = [
  row(
    "Range.getValues",
    RANGE,
    "const v = sheet.getRange('A1:B2').getValues(); return [v, v instanceof Array, v[0] instanceof Array]",
    returns([
      [
        ["Name", "Value"],
        ["a", 1],
      ],
      true,
      true,
    ]),
  ),
  row("Range.getValue", RANGE, "return sheet.getRange('J50').getValue()", returns("")),
  row(
    "Range.getValue",
    RANGE,
    "const d = sheet.getRange('C2').getValue(); return [d instanceof Date, d.getFullYear(), d.getMonth(), d.getDate(), d.getHours()]",
    returns([true, 2026, 0, 31, 0]),
  ),
  row("Range.getValue", OBSERVED, "return sheet.getRange('E1').setFormula('=NA()').getValue()", returns("#N/A")),
  row("Range.getValue", OBSERVED, "return sheet.getRange('E1').setFormula('=1/0').getValue()", returns("#DIV/0!")),
  row("Range.getValue", OBSERVED, "return sheet.getRange('E1').setFormula('=NO_SUCH()').getValue()", returns("#NAME?")),
  row("Range.getValue", OBSERVED, "return sheet.getRange('E1').setFormula('=A2+1').getValue()", returns("#VALUE!")),
  row("Range.getValue", OBSERVED, "return sheet.getRange('E1').setFormula('=B2+').getValue()", returns("#ERROR!")),
  row(
    "Range.getValue",
    OBSERVED,
    "return ['=IFERROR(A2+1,7)', '=ISERROR(A2*2)', '=IFERROR(B2/0,7)'].map((formula) => sheet.getRange('E1').setFormula(formula).getValue())",
    returns([7, true, 7]),
  ),
  row("Range.getDisplayValue", RANGE, "return sheet.getRange('B2').setNumberFormat('0.00').getDisplayValue()", returns("1.00")),
  row("Range.getDisplayValues", RANGE, "return sheet.getRange('B2:C2').getDisplayValues()", returns([["1", "2026-01-31"]])),
  row(
    "Range.getFormulas",
    RANGE,
    "sheet.getRange('E1').setFormula('=B2'); return sheet.getRange('D1:E1').getFormulas()",
    returns([["", "=B2"]]),
  ),
  row("Sheet.getDataRange", SHEET, "return sheet.getDataRange().getA1Notation()", returns("A1:C3")),
  row(
    "Sheet.getDataRange",
    OBSERVED,
    "const r = ss.getSheetByName('Other').getDataRange(); return [r.getA1Notation(), r.getValue()]",
    returns(["A1", ""]),
  ),
  row("Sheet.getLastRow", SHEET, "return [sheet.getLastRow(), sheet.getLastColumn()]", returns([3, 3])),
  row(
    "Sheet.getLastRow",
    OBSERVED,
    "const o = ss.getSheetByName('Other'); return [o.getLastRow(), o.getLastColumn()]",
    returns([0, 0]),
  ),
  row("Sheet.getMaxRows", SHEET, "return [sheet.getMaxRows(), sheet.getMaxColumns()]", returns([100, 10])),
  row(
    "SpreadsheetApp.flush",
    "reference/spreadsheet/spreadsheet-app",
    "sheet.getRange('E1').setFormula('=SUM(B2:B3)'); sheet.getRange('B2').setValue(10); SpreadsheetApp.flush(); return sheet.getRange('E1').getValue()",
    returns(12),
  ),
  row("Range.getValue", RANGE, "return sheet.getRange('E1').setValue(true).getDisplayValue()", returns("TRUE")),
  row("Range.getValue", RANGE, "return sheet.getRange('E1').setValue(0.1).setNumberFormat('0%').getValue()", returns(0.1)),
  row("Range.getDisplayValue", RANGE, "return sheet.getRange('E1').setFormula('=1/0').getDisplayValue()", returns("#DIV/0!")),
  row("Range.getValue", RANGE, "return sheet.getRange('B2:C3').getValue()", returns(1)),
  row("Range.getFormula", RANGE, "return sheet.getRange('B2').getFormula()", returns("")),
  row(
    "Range.isBlank",
    RANGE,
    "return [sheet.getRange('E1').isBlank(), sheet.getRange('A1:E1').isBlank()]",
    returns([true, false]),
  ),
  row(
    "Range.getValue",
    OBSERVED,
    "sheet.getRange('E1').setFormula('={1,2;3,4}'); return [sheet.getRange('E1:F2').getValues(), sheet.getRange('F2').getFormula()]",
    returns([
      [
        [1, 2],
        [3, 4],
      ],
      "",
    ]),
  ),
  row(
    "Range.getValue",
    OBSERVED,
    "sheet.getRange('F1').setValue('x'); return sheet.getRange('E1').setFormula('={1,2}').getValue()",
    returns("#REF!"),
  ),
  row("Sheet.getLastRow", OBSERVED, "sheet.getRange('A9').setFormula('=\"\"'); return sheet.getLastRow()", returns(9)),
  row("Sheet.getLastRow", OBSERVED, "sheet.getRange('A9').setBackground('#ff0000'); return sheet.getLastRow()", returns(3)),
  row(
    "Sheet.getLastRow",
    OBSERVED,
    "sheet.getRange('A9').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); return [sheet.getLastRow(), sheet.getRange('A9').getValue()]",
    returns([9, false]),
  ),
  row("Spreadsheet.getSpreadsheetLocale", FILE, "return ss.getSpreadsheetLocale()", returns("en_US")),
  row(
    "Spreadsheet.getSpreadsheetTimeZone",
    FILE,
    "ss.setSpreadsheetTimeZone('Asia/Tokyo'); return ss.getSpreadsheetTimeZone()",
    returns("Asia/Tokyo"),
  ),
  row(
    "Range.getValue",
    "guides/sheets/functions",
    "ss.setSpreadsheetTimeZone('Asia/Tokyo'); SpreadsheetApp.flush(); return sheet.getRange('C2').getValue().toISOString()",
    returns("2026-01-30T15:00:00.000Z"),
  ),
  row(
    "Range.getValues",
    "guides/sheets/functions",
    "ss.setSpreadsheetTimeZone('America/New_York'); SpreadsheetApp.flush(); return sheet.getRange('C2:C3').getValues().map(([day]) => Utilities.formatDate(day, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'))",
    returns(["2026-01-31 00:00", "2026-02-28 00:00"]),
  ),
];
