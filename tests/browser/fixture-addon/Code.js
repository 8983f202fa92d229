// biome-ignore-all lint/style/useFilenamingConvention: Apps Script calls it so
// biome-ignore-all lint/correctness/noUnusedVariables: called by the host

/**
 * Doubles every number of a range.
 *
 * @param {A1:B3} range The cells to double.
 * @return {Array<Array<number>>} The same shape, doubled.
 * @customfunction
 */
function FIXTURE_DOUBLE(range) {
  const rows = Array.isArray(range) ? range : [[range]];
  return rows.map((row) => row.map((value) => (typeof value === "number" ? value * 2 : value)));
}

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Fixture")
    .addItem("Write the total", "writeTotal")
    .addSeparator()
    .addItem("Open sidebar", "openSidebar")
    .addItem("Open dialog", "openDialog")
    .addItem("Ask", "ask")
    .addItem("Remember", "remember")
    .addItem("Fail", "fail")
    .addToUi();
}

function writeTotal() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Numbers");
  sheet.getRange("A4:B4").setValues([["Total", "=SUM(B1:B3)"]]);
  SpreadsheetApp.flush();
  SpreadsheetApp.getActiveSpreadsheet().toast(`The total is ${sheet.getRange("B4").getValue()}`, "Written");
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Fixture sidebar"));
}

function openDialog() {
  const html = HtmlService.createHtmlOutput("<p>A question</p>").setWidth(320).setHeight(120);
  SpreadsheetApp.getUi().showModalDialog(html, "Fixture dialog");
}

function ask() {
  const ui = SpreadsheetApp.getUi();
  const sure = ui.alert("Sure?", "It cannot be undone.", ui.ButtonSet.YES_NO);
  const name = ui.prompt("Name", "What is it called?", ui.ButtonSet.OK_CANCEL);
  const answers = [[sure === ui.Button.YES, name.getSelectedButton() === ui.Button.OK, name.getResponseText()]];
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Numbers").getRange("A6:C6").setValues(answers);
}

function remember() {
  PropertiesService.getDocumentProperties().setProperty("colour", "green");
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Numbers").getRange("B1").setNote("the first");
}

function recall() {
  const note = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Numbers").getRange("B1").getNote();
  return [PropertiesService.getDocumentProperties().getProperty("colour"), note];
}

function fail() {
  throw new Error("Nothing works today");
}

function readCell(sheetName, cell) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName).getRange(cell).getValue();
}

function echo(value) {
  return value;
}

function refuse() {
  throw new Error("Not today");
}
