import { type ContractRow, returns, row } from "./row.ts";
import { FILE, OBSERVED, RANGE } from "./sources.ts";

/** Numbers, dates and formulas in the locale of the file. */
export const locales: readonly ContractRow[] = [
  row(
    "Spreadsheet.setSpreadsheetLocale",
    FILE,
    "ss.setSpreadsheetLocale('de_DE'); return [ss.getSpreadsheetLocale(), sheet.getRange('E1').setValue('1.234,5').getValue(), sheet.getRange('E2').setValue('31.01.2026').getValue() instanceof Date]",
    returns(["de_DE", 1234.5, true]),
  ),
  row("Range.setValue", FILE, "return sheet.getRange('E1').setValue('1.234,5').getValue()", returns("1.234,5")),
  row("Range.setValue", FILE, "return sheet.getRange('E1').setValue('31.01.2026').getValue()", returns("31.01.2026")),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('de_DE'); return sheet.getRange('E1').setValue('12,5%').getValue()",
    returns(0.125),
  ),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('de_DE'); return sheet.getRange('E1').setValue(1.5).getDisplayValue()",
    returns("1,5"),
  ),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('fr_FR'); return sheet.getRange('E1').setValue('0,5').getValue()",
    returns(0.5),
  ),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('fr_FR'); return sheet.getRange('E1').setValue('31/01/2026').getValue().getMonth()",
    returns(0),
  ),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('ja_JP'); return sheet.getRange('E1').setValue('1,234').getValue()",
    returns(1234),
  ),
  row(
    "Range.setValue",
    FILE,
    "ss.setSpreadsheetLocale('ja_JP'); return sheet.getRange('E1').setValue('2026/01/31').getValue().getDate()",
    returns(31),
  ),
  row(
    "Range.setValue",
    OBSERVED,
    "ss.setSpreadsheetLocale('de_DE'); return sheet.getRange('E1').setValue('=SUM(B2;1,5)').getValue()",
    returns(2.5),
  ),
  row(
    "Range.setValue",
    "https://support.google.com/docs/answer/6208276",
    "ss.setSpreadsheetLocale('de_DE'); const r = sheet.getRange('E1').setValue('={1,5\\\\2;SUM(3;0)\\\\4}'); return [r.getFormula(), sheet.getRange('E1:F2').getValues()]",
    returns([
      "={1.5,2;SUM(3,0),4}",
      [
        [1.5, 2],
        [3, 4],
      ],
    ]),
  ),
  row(
    "Range.setFormula",
    OBSERVED,
    "ss.setSpreadsheetLocale('de_DE'); return sheet.getRange('E1').setFormula('=SUM(B2,B3)').getValue()",
    returns(3),
  ),
  row(
    "Range.setFormula",
    OBSERVED,
    "return ['en_US', 'ja_JP', 'de_DE', 'fr_FR', 'ru_RU'].map((locale) => { ss.setSpreadsheetLocale(locale); return sheet.getRange('E1').setFormula('=SUM(B2;B3)').getValue() })",
    returns([3, 3, 3, 3, 3]),
  ),
  row(
    "Range.setFormula",
    OBSERVED,
    "ss.setSpreadsheetLocale('de_DE'); const r = sheet.getRange('E1').setFormula('=SUM(B2;B3,1)'); return r.getDisplayValue()",
    returns("#ERROR!"),
  ),
  row(
    "Range.setFormulas",
    OBSERVED,
    "ss.setSpreadsheetLocale('fr_FR'); const r = sheet.getRange('E1').setFormula('=SUM({1.5;2},B2)'); return [r.setFormulas(r.getFormulas()).getFormula(), r.getValue()]",
    returns(["=SUM({1.5;2},B2)", 4.5]),
  ),
  row(
    "Range.getNumberFormat",
    RANGE,
    "ss.setSpreadsheetLocale('de_DE'); const r = sheet.getRange('E1').setValue(1234.5).setNumberFormat('#,##0.00'); return [r.getNumberFormat(), r.getDisplayValue()]",
    returns(["#,##0.00", "1.234,50"]),
  ),
];
