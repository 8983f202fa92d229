import { contract } from "../localhost/contract.ts";
import { askFromPage, PAGE_QUESTIONS } from "./ask-from-page.ts";
import { type ConformanceResult, rowKey } from "./result.ts";

const SHEET_NAME = "Kigi conformance";
const FIRST_TABLE_ROW = 5;

const JSON_CELL = "A3";
/** In characters, with the apostrophe that makes it text. */
const LONGEST_CELL = 50_000;

/**
 * Leaves a sheet with the result in one cell and, below it, in a table to be read; and shows the JSON for copying, on a page
 * that adds to it what only a page can find out.
 */
export function writeResult(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, result: ConformanceResult): void {
  spreadsheet.setSpreadsheetLocale("en_US");
  const json = JSON.stringify(result);
  const differing = Object.values(result.rows).filter((outcome) => outcome !== "as expected").length;
  const summary = `${contract.length - differing} of ${contract.length} rows as expected, ${differing} not`;
  const sheet = spreadsheet.insertSheet(SHEET_NAME, 0);
  const table = tableOf(result);
  sheet.getRange("A1:A2").setValues([[`Kigi conformance, ${result.date}`], [summary]]);
  sheet.getRange(JSON_CELL).setValue(cellText(json));
  const missingRows = FIRST_TABLE_ROW + table.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  sheet.getRange(FIRST_TABLE_ROW, 1, table.length, 4).setNumberFormat("@").setValues(table);
  showForCopying(json, summary);
}

function tableOf({ rows, probes }: ConformanceResult): string[][] {
  const lines = contract.map((row) => {
    const outcome = rows[rowKey(row)];
    return [row.call, row.run, JSON.stringify(row.expect), outcome === "as expected" ? outcome : JSON.stringify(outcome)];
  });
  const answers = probes.map(({ probe, answer }) => ["Probe", probe, "", JSON.stringify(answer)]);
  const header = ["Call", "Run", "Expected", "Outcome"];
  // A text that begins like a formula would become one, text format or not.
  return [header, ...lines, ...answers].map((line) => line.map((text) => `'${text}`));
}

/** Keeps the result as the page has completed it. */
export function keepResult(json: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SHEET_NAME);
  if (sheet === null) throw new Error(`The sheet "${SHEET_NAME}" is gone.`);
  sheet.getRange(JSON_CELL).setValue(cellText(json));
}

/** What is typed into the cell for the result: itself, as text, unless Google would refuse it. */
export function cellText(json: string): string {
  return json.length < LONGEST_CELL ? `'${json}` : "The result is too long for a cell: copy it from the window.";
}

function showForCopying(json: string, summary: string): void {
  const text = json.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const page = [
    `<p>${summary}. <output>Asking from this page, a few seconds …</output></p>`,
    "<p>Once it is complete, copy all of this into a file of tests/conformance:</p>",
    `<textarea rows="14" cols="60">${text}</textarea>`,
    `<script>(${askFromPage.toString()})(${JSON.stringify(PAGE_QUESTIONS)})</script>`,
  ].join("");
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page).setWidth(560).setHeight(380), "Kigi conformance");
}
