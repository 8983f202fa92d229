import { type ContractRow, returns, row, throws } from "./row.ts";
import { FILE, METADATA, RANGE, SHEET, VALIDATION } from "./sources.ts";

const TEXT_STYLE = "reference/spreadsheet/text-style-builder";
const SESSION = "reference/base/session";

/** Members that do what others do: for one or for many, by another name, with another limit. */
export const variants: readonly ContractRow[] = [
  row("SpreadsheetApp.getActive", FILE, "return SpreadsheetApp.getActive().getId() === ss.getId()", returns(true)),
  row("Spreadsheet.getUrl", FILE, "return ss.getUrl().indexOf('https://docs.google.com/spreadsheets/d/')", returns(0)),
  row(
    "Spreadsheet.duplicateActiveSheet",
    FILE,
    "const copy = ss.duplicateActiveSheet(); return [copy.getIndex(), copy.getRange('A2').getValue(), ss.getNumSheets(), ss.getActiveSheet().getSheetId() === copy.getSheetId()]",
    returns([2, "a", 3, true]),
  ),
  row("Sheet.getSheetName", SHEET, "return sheet.getSheetName()", returns("Data")),
  row(
    "Sheet.insertRowAfter",
    SHEET,
    "sheet.insertRowAfter(1); return sheet.getRange('A2:A3').getValues()",
    returns([[""], ["a"]]),
  ),
  row(
    "Sheet.insertColumnAfter",
    SHEET,
    "sheet.insertColumnAfter(1); return sheet.getRange('A1:C1').getValues()",
    returns([["Name", "", "Value"]]),
  ),
  row(
    "Sheet.insertColumnsBefore",
    SHEET,
    "sheet.insertColumnsBefore(2, 2); return [sheet.getRange('A1:D1').getValues()[0], sheet.getMaxColumns()]",
    returns([["Name", "", "", "Value"], 12]),
  ),
  row("Sheet.insertColumnsBefore", SHEET, "sheet.insertColumnsBefore(11, 1)", throws("Those columns are out of bounds.")),
  row(
    "Sheet.clearFormats",
    SHEET,
    "const r = sheet.getRange('A1').setBackground('#ff0000'); sheet.clearFormats(); return [r.getBackground(), r.getValue()]",
    returns(["#ffffff", "Name"]),
  ),
  row(
    "Sheet.clearNotes",
    SHEET,
    "const r = sheet.getRange('A1').setNote('n'); sheet.clearNotes(); return [r.getNote(), r.getValue()]",
    returns(["", "Name"]),
  ),
  row(
    "Sheet.setColumnWidths",
    SHEET,
    "sheet.setColumnWidths(2, 2, 77); return [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column) === 77)",
    returns([false, true, true, false]),
  ),
  row("Sheet.setRowHeights", SHEET, "return sheet.setRowHeights(1, 2, 40).getName()", returns("Data")),
  row("Sheet.setRowHeights", SHEET, "sheet.setRowHeights(100, 2, 40)", throws("Those rows are out of bounds.")),
  row(
    "Sheet.setHiddenGridlines",
    SHEET,
    "return sheet.setHiddenGridlines(true).setTabColor('#ff0000').setTabColor(null).getName()",
    returns("Data"),
  ),
  row(
    "Range.getRowIndex",
    RANGE,
    "return [sheet.getRange('C4').getRowIndex(), sheet.getRange('C4').getGridId() === sheet.getSheetId()]",
    returns([4, true]),
  ),
  row(
    "Range.clearFormat",
    RANGE,
    "const r = sheet.getRange('B2').setNumberFormat('0.00').setFontWeight('bold').clearFormat(); return [r.getFontWeight(), r.getNumberFormats(), r.getValue()]",
    returns(["normal", [["General"]], 1]),
  ),
  row(
    "Range.setFontStyles",
    RANGE,
    "const r = sheet.getRange('A1:B1').setFontStyles([['italic', 'normal']]); return [r.getFontStyle(), sheet.getRange('B1').getFontStyle()]",
    returns(["italic", "normal"]),
  ),
  row(
    "Range.setTextStyles",
    TEXT_STYLE,
    "const style = SpreadsheetApp.newTextStyle().setUnderline(true).setForegroundColor('#123456').build(); const other = SpreadsheetApp.newTextStyle().setStrikethrough(true).build(); sheet.getRange('A1:B1').setTextStyles([[style, other]]); return [sheet.getRange('A1').getFontLine(), sheet.getRange('A1').getFontColor(), sheet.getRange('B1').getFontLine(), style.isUnderline(), style.isStrikethrough(), style.getForegroundColor()]",
    returns(["underline", "#123456", "line-through", true, null, "#123456"]),
  ),
  row(
    "Range.setWraps",
    RANGE,
    "sheet.getRange('A1:B1').setWraps([[true, false]]); const strategy = sheet.getRange('C1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP); return [sheet.getRange('A1').getWrap(), sheet.getRange('B1').getWrap(), strategy.getWrap()]",
    returns([true, false, true]),
  ),
  row(
    "Range.mergeAcross",
    RANGE,
    "sheet.getRange('E1:F2').mergeAcross(); return ['E1', 'F2', 'G1'].map((cell) => sheet.getRange(cell).isPartOfMerge())",
    returns([true, true, false]),
  ),
  row(
    "Range.setDataValidations",
    RANGE,
    "const rule = SpreadsheetApp.newDataValidation().requireNumberLessThan(5).build(); const r = sheet.getRange('E1:F1').setDataValidations([[rule, null]]); const set = r.getDataValidations()[0].map((each) => each === null); r.clearDataValidations(); return [set, r.getDataValidation()]",
    returns([[false, true], null]),
  ),
  row(
    "DataValidationBuilder.requireNumberGreaterThanOrEqualTo",
    VALIDATION,
    "const of = (name) => SpreadsheetApp.newDataValidation()[name](5).build(); return ['requireNumberGreaterThanOrEqualTo', 'requireNumberLessThan', 'requireNumberLessThanOrEqualTo'].map((name) => [String(of(name).getCriteriaType()), of(name).getCriteriaValues()])",
    returns([
      ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [5]],
      ["NUMBER_LESS_THAN", [5]],
      ["NUMBER_LESS_THAN_OR_EQUAL_TO", [5]],
    ]),
  ),
  row(
    "DataValidationBuilder.requireNumberLessThan",
    VALIDATION,
    "const r = sheet.getRange('E1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(5).setAllowInvalid(false).build()); r.setValue(4.9); r.setValue(5)",
    throws("The data you entered in cell E1 violates the data validation rules set on this cell."),
  ),
  row(
    "DataValidationBuilder.requireFormulaSatisfied",
    VALIDATION,
    "const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>0').build(); return [String(rule.getCriteriaType()), rule.getCriteriaValues()]",
    returns(["CUSTOM_FORMULA", ["=B2>0"]]),
  ),
  row(
    "DeveloperMetadataFinder.withId",
    METADATA,
    "sheet.addDeveloperMetadata('a', '1'); sheet.addDeveloperMetadata('a', '2'); const [, second] = sheet.getDeveloperMetadata(); return ss.createDeveloperMetadataFinder().withId(second.getId()).find().map((m) => m.getValue())",
    returns(["2"]),
  ),
  row(
    "DeveloperMetadataFinder.withVisibility",
    METADATA,
    "const { PROJECT, DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility; ss.addDeveloperMetadata('a', '1', PROJECT); ss.addDeveloperMetadata('a', '2', DOCUMENT); return ss.createDeveloperMetadataFinder().withVisibility(DOCUMENT).find().map((m) => [m.getValue(), m.getLocation().getSpreadsheet().getId() === ss.getId()])",
    returns([["2", true]]),
  ),
  row(
    "DeveloperMetadataFinder.onIntersectingLocations",
    METADATA,
    "sheet.addDeveloperMetadata('a', '1'); return ss.createDeveloperMetadataFinder().onIntersectingLocations().withKey('a').find().length",
    returns(1),
  ),
  row(
    "HtmlOutput.setContent",
    "reference/html/html-output",
    "const h = HtmlService.createHtmlOutput('x').setContent('y').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT).addMetaTag('viewport', 'width=300'); return h.getContent()",
    returns("y"),
  ),
  row(
    "PropertiesService.getScriptProperties",
    "reference/properties/properties-service",
    "const kept = PropertiesService.getScriptProperties(); kept.setProperty('variant', '1'); const had = kept.getProperty('variant'); kept.deleteProperty('variant'); return [had, PropertiesService.getDocumentProperties().getProperty('variant')]",
    returns(["1", null]),
  ),
  row("Session.getTemporaryActiveUserKey", SESSION, "return typeof Session.getTemporaryActiveUserKey()", returns("string")),
  row(
    "Session.getScriptTimeZone",
    SESSION,
    "return typeof Utilities.formatDate(new Date(0), Session.getScriptTimeZone(), 'HH:mm')",
    returns("string"),
  ),
  row(
    "ScriptApp.getAuthorizationInfo",
    "reference/script/script-app",
    "const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), typeof ScriptApp.getScriptId(), info.getAuthorizationUrl()]",
    returns(["NOT_REQUIRED", "string", null]),
  ),
  row(
    "Logger.getLog",
    "reference/base/logger",
    "Logger.clear(); Logger.log('one %s', 'two'); return /one two/.test(Logger.getLog())",
    returns(true),
  ),
];
