import type { ContractRow, Outcome } from "../localhost/contract/row.ts";
import { contract } from "../localhost/contract.ts";
import { forgetProperties, onlyLooks, prepareFile } from "./prepare-file.ts";
import { attempt, probes } from "./probes.ts";
import { type ConformanceResult, type ProbeAnswer, rowKey } from "./result.ts";
import { writeResult } from "./write-result.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Long before Google ends the script, so that the last row is whole. */
const BUDGET = 4.5 * 60_000;
const STARTED = "started";

export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu("Kigi conformance").addItem("Run", "runConformance").addToUi();
}

/** Runs what has not been run yet, for as long as it may take; results so far are kept with the script. */
export function runConformance(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ui = SpreadsheetApp.getUi();
  const kept = PropertiesService.getScriptProperties();
  if (kept.getProperty(STARTED) === null && !isEmpty(spreadsheet)) {
    ui.alert("Please run this in a new, empty spreadsheet: everything in it is deleted.");
    return;
  }
  kept.setProperty(STARTED, "yes");
  forgetProperties();
  const done = kept.getProperties();
  const missing = tasks(spreadsheet).filter(({ key }) => done[key] === undefined);
  const deadline = Date.now() + BUDGET;
  for (const [index, { key, run }] of missing.entries()) {
    if (Date.now() > deadline) {
      ui.alert(`${missing.length - index} of ${contract.length + probes.length} steps are left: please choose Run again.`);
      return;
    }
    kept.setProperty(key, JSON.stringify(run()));
  }
  writeResult(spreadsheet, resultOf(kept));
  kept.deleteAllProperties();
}

export { answerPage } from "./ask-from-page.ts";
export { keepResult } from "./write-result.ts";

export function PROBE_TYPES(...values: readonly unknown[]): string {
  const typeOf = (value: unknown): string => (value instanceof Date ? "Date" : `${typeof value} ${String(value)}`);
  return values.map((value) => (Array.isArray(value) ? `[${value.flat().map(typeOf).join("|")}]` : typeOf(value))).join("; ");
}

export function PROBE_RETURN(kind: string): unknown {
  const answers: Readonly<Record<string, unknown>> = {
    null: null,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    "[]": [],
    "[[]]": [[]],
    ragged: [[1, 2], [3]],
    Date: new Date(2026, 0, 31),
    nested: [[[1]]],
    "one row": [1, 2],
  };
  return answers[kind];
}

interface Task {
  readonly key: string;
  run(): unknown;
}

/** Rows that follow one that only looked need no new file. */
function tasks(spreadsheet: Spreadsheet): Task[] {
  let isReady = false;
  const ready = (): GoogleAppsScript.Spreadsheet.Sheet => {
    if (!isReady) prepareFile(spreadsheet);
    const data = spreadsheet.getSheetByName("Data");
    if (data === null) throw new Error("The file could not be prepared.");
    return data;
  };
  const rows = contract.map((row) => ({
    key: rowKey(row),
    run: () => {
      const outcome = outcomeOf(row, spreadsheet, ready());
      if (row.run.includes("PropertiesService")) forgetProperties();
      isReady = onlyLooks(row.run);
      return outcome;
    },
  }));
  const questions = probes.map((probe, index) => ({
    key: probeKey(index),
    run: () => {
      isReady = false;
      return attempt(() => probe.ask(spreadsheet, ready()));
    },
  }));
  return [...rows, ...questions];
}

function outcomeOf(row: ContractRow, spreadsheet: Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet): Outcome {
  try {
    const value: unknown = new Function("ss", "sheet", row.run)(spreadsheet, sheet);
    return { value: value === undefined ? null : value };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function isEmpty(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.getSheets().every((sheet) => sheet.getLastRow() === 0);
}

function resultOf(kept: GoogleAppsScript.Properties.Properties): ConformanceResult {
  const all = kept.getProperties();
  const rows: Record<string, "as expected" | Outcome> = {};
  for (const row of contract) {
    const outcome = JSON.parse(all[rowKey(row)] ?? '{"error":"not run"}') as Outcome;
    rows[rowKey(row)] = sameOutcome(outcome, row.expect) ? "as expected" : outcome;
  }
  const answers: ProbeAnswer[] = probes.map(({ name }, index) => ({
    probe: name,
    answer: JSON.parse(all[probeKey(index)] ?? "null"),
  }));
  const date = Utilities.formatDate(new Date(), "Etc/UTC", "yyyy-MM-dd");
  return { kind: "kigi-conformance", version: 1, date, rows, probes: answers };
}

function sameOutcome(one: Outcome, other: Outcome): boolean {
  return inOrder(one) === inOrder(other);
}

/** JSON with the keys of every object in alphabetical order: services may list them in any. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${inOrder(member)}`).join()}}`;
}

function probeKey(index: number): string {
  return `probe ${index}`;
}
