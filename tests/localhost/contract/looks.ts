import { type ContractRow, returns, row } from "./row.ts";
import { FORMATS, OBSERVED, RANGE } from "./sources.ts";

/** How cells look. */
export const looks: readonly ContractRow[] = [
  row(
    "Range.setBackground",
    RANGE,
    "const r = sheet.getRange('A1'); return [r.getBackground(), r.setBackground('#FF0000').getBackground(), r.setBackground(null).getBackground()]",
    returns(["#ffffff", "#ff0000", "#ffffff"]),
  ),
  row(
    "Range.setBackgrounds",
    RANGE,
    "return sheet.getRange('A1:B1').setBackgrounds([['#111111', null]]).getBackgrounds()",
    returns([["#111111", "#ffffff"]]),
  ),
  row(
    "Range.setFontWeight",
    RANGE,
    "return sheet.getRange('A1').setFontWeight('bold').setFontSize(14).setFontColor('#222222').getFontWeight()",
    returns("bold"),
  ),
  row(
    "Range.setFontSize",
    RANGE,
    "const r = sheet.getRange('A1'); return [r.getFontSize(), r.setFontSize(14).getFontSize()]",
    returns([10, 14]),
  ),
  row(
    "Range.setFontFamily",
    RANGE,
    "const r = sheet.getRange('A1'); return [r.getFontFamily(), r.setFontFamily('Roboto').getFontFamily()]",
    returns(["Arial", "Roboto"]),
  ),
  row(
    "Range.setNumberFormat",
    RANGE,
    "const r = sheet.getRange('B2'); return [r.setNumberFormat('#,##0.0').getNumberFormat(), r.setNumberFormat('general').getNumberFormat()]",
    returns(["#,##0.0", "General"]),
  ),
  row(
    "Range.setTextStyle",
    RANGE,
    "const style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#333333').build(); const r = sheet.getRange('A1').setTextStyle(style); return [r.getFontWeight(), r.getFontColor()]",
    returns(["bold", "#333333"]),
  ),
  row(
    "Range.setBorder",
    RANGE,
    "const r = sheet.getRange('A1:B2'); return r.setBorder(true, null, false, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID) === r",
    returns(true),
  ),
  row(
    "Range.setNumberFormat",
    FORMATS,
    "const r = sheet.getRange('B2').setValue(-1234); return [r.setNumberFormat('+#,##0;▲#,##0;±0').getDisplayValue(), r.getNumberFormat()]",
    returns(["▲1,234", "+#,##0;▲#,##0;±0"]),
  ),
  row(
    "Range.setNumberFormat",
    FORMATS,
    "return ['#,##0円', '[Red]#,##0', '£#,##0.0', '0.0%;−0.0%'].map((f) => sheet.getRange('B2').setNumberFormat(f).getDisplayValue())",
    returns(["1円", "1", "£1.0", "100.0%"]),
  ),
  row(
    "Range.setNumberFormat",
    FORMATS,
    "return ['yyyy年m月', 'd/m/yyyy', 'h:mm am/pm'].map((f) => sheet.getRange('C2').setNumberFormat(f).getDisplayValue())",
    returns(["2026年1月", "31/1/2026", "12:00 AM"]),
  ),
  row("Range.setBackground", OBSERVED, "return sheet.getRange('A1').setBackground('#abc').getBackground()", returns("#aabbcc")),
  row("Range.getFontColor", RANGE, "return sheet.getRange('A1').getFontColor()", returns("#000000")),
  row(
    "Range.setFontColors",
    RANGE,
    "return sheet.getRange('A1:B1').setFontColors([['#111111', null]]).getFontColors()",
    returns([["#111111", "#000000"]]),
  ),
  row("Range.setFontStyle", RANGE, "return sheet.getRange('A1').setFontStyle('italic').getFontStyle()", returns("italic")),
  row("Range.setFontLine", RANGE, "return sheet.getRange('A1').setFontLine('underline').getFontLine()", returns("underline")),
  row(
    "Range.setFontWeights",
    RANGE,
    "return sheet.getRange('A1:B1').setFontWeights([['bold', null]]).getFontWeights()",
    returns([["bold", "normal"]]),
  ),
  row("Range.setFontSizes", RANGE, "return sheet.getRange('A1:B1').setFontSizes([[8, 12]]).getFontSizes()", returns([[8, 12]])),
  row(
    "Range.setHorizontalAlignment",
    RANGE,
    "return sheet.getRange('A1').setHorizontalAlignment('center').getHorizontalAlignment()",
    returns("center"),
  ),
  row(
    "Range.setVerticalAlignment",
    RANGE,
    "return sheet.getRange('A1').setVerticalAlignment('middle').getVerticalAlignment()",
    returns("middle"),
  ),
  row(
    "Range.setWrap",
    RANGE,
    "return [sheet.getRange('A1').setWrap(true).getWrap(), sheet.getRange('A1').setWrap(false).getWrap()]",
    returns([true, false]),
  ),
  row(
    "Range.setNumberFormats",
    RANGE,
    "return sheet.getRange('B2:B3').setNumberFormats([['0.0'], ['0%']]).getDisplayValues()",
    returns([["1.0"], ["200%"]]),
  ),
  row("Range.setNumberFormat", RANGE, "return sheet.getRange('A2').setNumberFormat('@').getNumberFormat()", returns("@")),
  row(
    "TextStyle.getFontFamily",
    "reference/spreadsheet/text-style",
    "return SpreadsheetApp.newTextStyle().setFontFamily('Roboto').build().getFontFamily()",
    returns("Roboto"),
  ),
  row(
    "TextStyle.isBold",
    "reference/spreadsheet/text-style",
    "const s = SpreadsheetApp.newTextStyle().setBold(true).setItalic(true).setFontSize(12).build(); return [s.isBold(), s.isItalic(), s.getFontSize()]",
    returns([true, true, 12]),
  ),
];
