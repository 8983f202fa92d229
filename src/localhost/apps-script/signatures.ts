import { signatureError } from "./exception.ts";

/**
 * The kinds of arguments that a member takes: alternatives, each a list of kinds. Members not listed take what they get.
 * `int` is a whole number, `text` a string, `rows` an array of arrays, `list` an array.
 */
const signatures: Readonly<Record<string, readonly string[]>> = {
  "Sheet.getRange": ["text", "int int", "int int int", "int int int int"],
  "Sheet.getRangeList": ["list"],
  "Sheet.setName": ["text"],
  "Sheet.insertRowsAfter": ["int int"],
  "Sheet.insertRowsBefore": ["int int"],
  "Sheet.insertRowAfter": ["int"],
  "Sheet.insertRowBefore": ["int"],
  "Sheet.insertColumnsAfter": ["int int"],
  "Sheet.deleteRow": ["int"],
  "Sheet.deleteRows": ["int int"],
  "Sheet.moveRows": ["object int"],
  "Sheet.deleteColumn": ["int"],
  "Sheet.deleteColumns": ["int int"],
  "Sheet.setColumnWidth": ["int int"],
  "Sheet.setColumnWidths": ["int int int"],
  "Sheet.setRowHeight": ["int int"],
  "Sheet.setRowHeights": ["int int int"],
  "Sheet.hideColumns": ["int", "int int"],
  "Sheet.showColumns": ["int", "int int"],
  "Sheet.setFrozenRows": ["int"],
  "Sheet.setFrozenColumns": ["int"],
  "Sheet.setHiddenGridlines": ["boolean"],
  "Sheet.insertChart": ["object"],
  "Sheet.updateChart": ["object"],
  "Sheet.removeChart": ["object"],
  "Spreadsheet.getRange": ["text"],
  "Spreadsheet.getRangeByName": ["text"],
  "Spreadsheet.getSheetByName": ["text"],
  "Spreadsheet.setNamedRange": ["text object"],
  "Spreadsheet.removeNamedRange": ["text"],
  "Spreadsheet.deleteSheet": ["object"],
  "Spreadsheet.setActiveSheet": ["object", "object boolean"],
  "Spreadsheet.moveActiveSheet": ["int"],
  "Spreadsheet.toast": ["any", "any any", "any any any"],
  "Range.setValues": ["rows"],
  "Range.setFormula": ["text"],
  "Range.setFormulas": ["rows"],
  "Range.setNumberFormat": ["text"],
  "Range.setNumberFormats": ["rows"],
  "Range.setBackgrounds": ["rows"],
  "Range.setFontColors": ["rows"],
  "Range.setFontWeights": ["rows"],
  "Range.setFontSizes": ["rows"],
  "Range.setHorizontalAlignments": ["rows"],
  "Range.setNotes": ["rows"],
  "Range.setDataValidations": ["rows"],
  "Range.setFontSize": ["int"],
  "Range.setWrap": ["boolean"],
  "Range.setWraps": ["rows"],
  "Range.getCell": ["int int"],
  "Range.offset": ["int int", "int int int", "int int int int"],
  "Range.copyTo": ["object", "object object", "object object boolean"],
  "Range.setBorder": ["edge edge edge edge edge edge", "edge edge edge edge edge edge any any"],
  "Properties.setProperty": ["value value"],
  "Utilities.formatDate": ["date text text"],
  "Ui.alert": ["any", "any object", "any any object"],
  "Ui.prompt": ["any", "any object", "any any object"],
  "EmbeddedChartBuilder.setPosition": ["int int int int"],
  "EmbeddedChartBuilder.setChartType": ["object"],
  "EmbeddedChartBuilder.addRange": ["object"],
  "EmbeddedChartBuilder.setHiddenDimensionStrategy": ["object"],
};

/** What Google puts before the names of services that do not belong to `SpreadsheetApp`. */
const homes: Readonly<Record<string, string>> = { Properties: "PropertiesService.", Utilities: "", Ui: "" };

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  value: (value) => value !== null && value !== undefined,
  date: (value) => value instanceof Date,
  text: (value) => typeof value === "string",
  int: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  edge: (value) => typeof value === "boolean" || value === null || value === undefined,
  list: (value) => Array.isArray(value),
  rows: (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Throws Google's complaint if the arguments fit none of the member's signatures. */
export function checkSignature(service: string, member: string, args: readonly unknown[]): void {
  const alternatives = signatures[`${service}.${member}`];
  if (alternatives === undefined || alternatives.some((alternative) => fits(alternative, args))) return;
  throw signatureError(`${homes[service] ?? "SpreadsheetApp."}${service}.${member}`, args);
}

function fits(alternative: string, args: readonly unknown[]): boolean {
  const wanted = alternative.split(" ");
  return wanted.length === args.length && wanted.every((kind, index) => kinds[kind]?.(args[index]) === true);
}
