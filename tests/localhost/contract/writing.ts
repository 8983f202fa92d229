import { type ContractRow, returns, row, throws } from "./row.ts";
import { OBSERVED, RANGE, SHEET } from "./sources.ts";

/** Writing and clearing cells. */
export const writing: readonly ContractRow[] = [
  row("Range.setValue", RANGE, "return sheet.getRange('E1').setValue(1.5).getValue()", returns(1.5)),
  row("Range.setValue", RANGE, "return sheet.getRange('E1').setValue(false).getValue()", returns(false)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('B2').setValue(null).isBlank()", returns(true)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('B2').setValue(undefined).isBlank()", returns(true)),
  row("Range.setValue", OBSERVED, "return sheet.getRange('B2').setValue('').isBlank()", returns(true)),
  row(
    "Range.setValue",
    OBSERVED,
    "return sheet.getRange('E1').setValue([1]).getValue().slice(0, 20)",
    returns("[Ljava.lang.Object;@"),
  ),
  row(
    "Range.setValue",
    RANGE,
    "return sheet.getRange('E1:F2').setValue(7).getValues()",
    returns([
      [7, 7],
      [7, 7],
    ]),
  ),
  row("Range.setFormula", RANGE, "return sheet.getRange('E1').setFormula('SUM(B2:B3)').getFormula()", returns("=SUM(B2:B3)")),
  row(
    "Range.setFormulas",
    RANGE,
    "return sheet.getRange('E1:E2').setFormulas([['=B2*2'], ['']]).getValues()",
    returns([[2], [""]]),
  ),
  row(
    "Range.clearContent",
    RANGE,
    "sheet.getRange('B2').setFontWeight('bold'); const r = sheet.getRange('A2:C3').clearContent(); return [r.isBlank(), sheet.getRange('B2').getFontWeight()]",
    returns([true, "bold"]),
  ),
  row(
    "Range.clear",
    RANGE,
    "sheet.getRange('B2').setFontWeight('bold'); sheet.getRange('B2').clear(); return [sheet.getRange('B2').getValue(), sheet.getRange('B2').getFontWeight()]",
    returns(["", "normal"]),
  ),
  row("Sheet.appendRow", SHEET, "sheet.appendRow(['c', 3]); return sheet.getRange('A4:B4').getValues()", returns([["c", 3]])),
  row(
    "Range.setValues",
    RANGE,
    "return sheet.getRange('E1:G1').setValues([[1, 'x', '=B2+1']]).getValues()",
    returns([[1, "x", 2]]),
  ),
  row(
    "Range.setValue",
    OBSERVED,
    "sheet.getRange('E1').setValue('x'.repeat(50001))",
    throws("Your input contains more than the maximum of 50000 characters in a single cell."),
  ),
  row("Range.setFormula", RANGE, "return sheet.getRange('E1').setFormula('=SUM(B2:B3)').setFormula('').isBlank()", returns(true)),
  row("Range.setFormula", OBSERVED, "return sheet.getRange('E1').setFormula('=SUM(B2;B3)').getValue()", returns(3)),
  row(
    "Range.setFormula",
    OBSERVED,
    "sheet.getRange('E1').setFormula('=1' + '+1'.repeat(25000))",
    throws("Your input contains more than the maximum of 50000 characters in a single cell."),
  ),
  row(
    "Range.clear",
    RANGE,
    "const r = sheet.getRange('B2').setFontWeight('bold').clear({ contentsOnly: true }); return [r.getValue(), r.getFontWeight()]",
    returns(["", "bold"]),
  ),
  row(
    "Range.clear",
    RANGE,
    "const r = sheet.getRange('B2').setFontWeight('bold').clear({ formatOnly: true }); return [r.getValue(), r.getFontWeight()]",
    returns([1, "normal"]),
  ),
  row("Range.clearContent", RANGE, "return sheet.getRange('B2').setNote('kept').clearContent().getNote()", returns("kept")),
  row("Sheet.clearContents", SHEET, "sheet.clearContents(); return [sheet.getLastRow(), sheet.getMaxRows()]", returns([0, 100])),
  row(
    "Sheet.clear",
    SHEET,
    "const r = sheet.getRange('A2').setFontWeight('bold'); sheet.clear({ contentsOnly: true }); const kept = r.getFontWeight(); r.setValue('x'); sheet.clear({ formatOnly: true }); const left = [r.getFontWeight(), r.getValue()]; sheet.clear(); return [kept, left, sheet.getLastRow()]",
    returns(["bold", ["normal", "x"], 0]),
  ),
  row("Sheet.appendRow", SHEET, "sheet.getRange('A100').setValue('x'); return sheet.appendRow(['y']).getLastRow()", returns(101)),
];
