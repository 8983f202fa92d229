import { violates } from "./messages.ts";
import { type ContractRow, returns, row, throws } from "./row.ts";
import { OBSERVED, PROTECTION, RANGE, VALIDATION } from "./sources.ts";

/** Notes, validation and protection. */
export const attachments: readonly ContractRow[] = [
  row(
    "Range.setNote",
    RANGE,
    "const r = sheet.getRange('B2'); return [r.getNote(), r.setNote('seen').getNote(), r.setNote('').getNote()]",
    returns(["", "seen", ""]),
  ),
  row(
    "Range.setNotes",
    RANGE,
    "sheet.getRange('A1:B1').setNotes([['x', null]]); sheet.insertRowBefore(1); return sheet.getRange('A2:B2').getNotes()",
    returns([["x", ""]]),
  ),
  row(
    "Range.setDataValidation",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build(); sheet.getRange('E1').setDataValidation(rule); return String(sheet.getRange('E1').getDataValidation().getCriteriaType())",
    returns("VALUE_IN_LIST"),
  ),
  row(
    "Range.setDataValidation",
    OBSERVED,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build(); sheet.getRange('E1').setDataValidation(rule).setValue('maybe')",
    throws(violates("E1")),
  ),
  row(
    "Range.setDataValidation",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(true).build(); return sheet.getRange('E1').setDataValidation(rule).setValue(9).getValue()",
    returns(9),
  ),
  row(
    "Range.setDataValidation",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); sheet.getRange('E1').setDataValidation(rule); return sheet.getRange('E1').setDataValidation(null).getDataValidation()",
    returns(null),
  ),
  row(
    "Range.protect",
    OBSERVED,
    "sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length",
    returns(2),
  ),
  row(
    "Sheet.protect",
    OBSERVED,
    "sheet.protect().setDescription('x'); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]",
    returns(["x", 1]),
  ),
  row(
    "Protection.setWarningOnly",
    "reference/spreadsheet/protection",
    "const p = sheet.getRange('A1').protect().setWarningOnly(true); const warns = p.isWarningOnly(); p.remove(); return [warns, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]",
    returns([true, 0]),
  ),
  row(
    "Range.setNotes",
    "https://issuetracker.google.com/issues/429373214",
    "return sheet.getRange('A1').setNotes([[25]]).getNote()",
    returns("25.0"),
  ),
  row("Range.setNote", RANGE, "return sheet.getRange('A1').setNote('kept').setValue('x').getNote()", returns("kept")),
  row("Range.clearNote", RANGE, "return sheet.getRange('A1').setNote('gone').clearNote().getNote()", returns("")),
  row(
    "Range.setNote",
    RANGE,
    "sheet.getRange('A3').setNote('moves'); sheet.deleteRow(2); return sheet.getRange('A2').getNote()",
    returns("moves"),
  ),
  row(
    "DataValidation.getCriteriaValues",
    VALIDATION,
    "const r = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).build(); return [r.getCriteriaValues(), r.getAllowInvalid()]",
    returns([[["yes", "no"], true], true]),
  ),
  row(
    "DataValidation.getCriteriaValues",
    VALIDATION,
    "return SpreadsheetApp.newDataValidation().requireNumberBetween(0.5, 1.5).build().getCriteriaValues()",
    returns([0.5, 1.5]),
  ),
  row(
    "DataValidationBuilder.setHelpText",
    VALIDATION,
    "return SpreadsheetApp.newDataValidation().requireCheckbox().setHelpText('why').build().getHelpText()",
    returns("why"),
  ),
  row(
    "DataValidation.getHelpText",
    VALIDATION,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setHelpText('why').build(); sheet.getRange('E1').setDataValidation(rule); sheet.insertRowBefore(1); return ['E2', 'E1'].map((cell) => { const found = sheet.getRange(cell).getDataValidation(); return found && found.copy().build().getHelpText() })",
    returns(["why", null]),
  ),
  row(
    "DataValidation.getCriteriaValues",
    VALIDATION,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInRange(ss.getSheetByName('Other').getRange('A2:A3'), false).build(); const of = (each) => { const [range, isShown] = each.getCriteriaValues(); return [range.getSheet().getName(), range.getA1Notation(), isShown] }; return [of(rule), of(sheet.getRange('E1').setDataValidation(rule).getDataValidation())]",
    returns([
      ["Other", "A2:A3", false],
      ["Other", "A2:A3", false],
    ]),
  ),
  row(
    "Range.setDataValidation",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build(); return sheet.getRange('E1').setDataValidation(rule).setValue('no').getValue()",
    returns("no"),
  ),
  row(
    "Range.setDataValidation",
    OBSERVED,
    "const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(10).setAllowInvalid(false).build(); sheet.getRange('E1:E3').setDataValidation(rule); sheet.getRange('E1:E3').setValues([[11], [12], [9]])",
    throws(violates("E3")),
  ),
  row(
    "Range.setDataValidation",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A3')).setAllowInvalid(false).build(); return sheet.getRange('E1').setDataValidation(rule).setValue('b').getValue()",
    returns("b"),
  ),
  row(
    "Range.setDataValidation",
    OBSERVED,
    "const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A3')).setAllowInvalid(false).build(); sheet.getRange('E1').setDataValidation(rule).setValue('c')",
    throws(violates("E1")),
  ),
  row("Range.getDataValidations", RANGE, "return sheet.getRange('A1:B1').getDataValidations()", returns([[null, null]])),
  row(
    "DataValidation.copy",
    VALIDATION,
    "const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build(); return [rule.copy().setAllowInvalid(false).build().getAllowInvalid(), rule.getAllowInvalid()]",
    returns([false, true]),
  ),
  row(
    "Protection.getRange",
    PROTECTION,
    "const p = sheet.getRange('A1:B2').protect().setDescription('d'); return [p.getRange().getA1Notation(), p.getDescription(), String(p.getProtectionType()), p.canEdit()]",
    returns(["A1:B2", "d", "RANGE", true]),
  ),
  row(
    "Range.protect",
    PROTECTION,
    "sheet.getRange('A1').protect(); return sheet.getRange('A1').setValue('owner').getValue()",
    returns("owner"),
  ),
  row(
    "Range.protect",
    PROTECTION,
    "sheet.getRange('A3').protect(); sheet.insertRowBefore(1); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()",
    returns("A4"),
  ),
  row(
    "Protection.remove",
    PROTECTION,
    "sheet.protect().remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length",
    returns(0),
  ),
];
