import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as calls from "../../src/localhost/apps-script/service-calls.ts";
import { openHeadless } from "../../src/localhost/open-headless.ts";
import { contractWorkbook } from "./contract-workbook.ts";
import { contractFiles } from "./run-contract-row.ts";

// What Google declares and the local host does not have throws by name, so that no gap passes for an answer.

const folder = fileURLToPath(new URL("../../node_modules/@types/google-apps-script/", import.meta.url));
const declarations = readdirSync(folder)
  .filter((name) => name.endsWith(".d.ts"))
  .map((name) => readFileSync(`${folder}${name}`, "utf8"));

/** How a script comes to each service, and which members the local host has. */
const services = [
  ["SpreadsheetApp", "SpreadsheetApp", calls.spreadsheetAppCalls],
  ["Spreadsheet", "ss", calls.spreadsheetCalls],
  ["Sheet", "sheet", calls.sheetCalls],
  ["Range", "sheet.getRange('A1')", calls.rangeCalls],
  ["RangeList", "sheet.getRangeList(['A1'])", calls.rangeListCalls],
  ["Protection", "sheet.protect()", calls.protectionCalls],
  ["NamedRange", "(ss.setNamedRange('n', sheet.getRange('A1')), ss.getNamedRanges()[0])", calls.namedRangeCalls],
  ["DataValidationBuilder", "SpreadsheetApp.newDataValidation()", calls.dataValidationBuilderCalls],
  ["DataValidation", "SpreadsheetApp.newDataValidation().requireCheckbox().build()", calls.dataValidationCalls],
  ["TextStyleBuilder", "SpreadsheetApp.newTextStyle()", calls.textStyleBuilderCalls],
  ["TextStyle", "SpreadsheetApp.newTextStyle().build()", calls.textStyleCalls],
  ["EmbeddedChartBuilder", "sheet.newChart()", calls.chartBuilderCalls],
  ["EmbeddedChart", "sheet.newChart().build()", calls.embeddedChartCalls],
  ["ContainerInfo", "sheet.newChart().build().getContainerInfo()", calls.containerInfoCalls],
  ["DeveloperMetadataFinder", "ss.createDeveloperMetadataFinder()", calls.metadataFinderCalls],
  ["DeveloperMetadata", "(ss.addDeveloperMetadata('k'), ss.getDeveloperMetadata()[0])", calls.developerMetadataCalls],
  ["Ui", "SpreadsheetApp.getUi()", calls.uiCalls],
  ["Menu", "SpreadsheetApp.getUi().createMenu('m')", calls.menuCalls],
  ["HtmlService", "HtmlService", calls.htmlServiceCalls],
  ["HtmlOutput", "HtmlService.createHtmlOutput('')", calls.htmlOutputCalls],
  ["PropertiesService", "PropertiesService", calls.propertiesServiceCalls],
  ["Properties", "PropertiesService.getUserProperties()", calls.propertiesCalls],
  ["CacheService", "CacheService", calls.cacheServiceCalls],
  ["Cache", "CacheService.getUserCache()", calls.cacheCalls],
  ["LockService", "LockService", calls.lockServiceCalls],
  ["Lock", "LockService.getUserLock()", calls.lockCalls],
  ["ScriptApp", "ScriptApp", calls.scriptAppCalls],
  ["Session", "Session", calls.sessionCalls],
  ["Utilities", "Utilities", calls.utilitiesCalls],
  ["Logger", "Logger", calls.loggerCalls],
  ["Charts", "Charts", {}],
] as const;

const MOST_ARGUMENTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Google declares these with an object of options, over several lines. */
const TAKES_OPTIONS_TOO: Readonly<Record<string, readonly number[]>> = {
  "Range.clear": [0, 1],
  "Range.copyTo": [2],
  "RangeList.clear": [0, 1],
};

/** What Google declares for a service. */
function declaredBodies(service: string): string[] {
  return declarations.flatMap((text) => {
    const [, , body] = new RegExp(`^( +)interface ${service} (?:extends [^{]*)?\\{\\n([\\s\\S]*?)^\\1\\}`, "m").exec(text) ?? [];
    return body === undefined ? [] : [body];
  });
}

/** The methods that Google declares for a service. */
function declaredMethods(service: string): string[] {
  const bodies = declaredBodies(service);
  return [...new Set(bodies.flatMap((body) => [...body.matchAll(/^\s+(\w+)\(/gm)].map(([, name = ""]) => name)))];
}

/** How many arguments each of the declared signatures of a method takes; one that takes any number takes all. */
function declaredCounts(service: string, method: string): readonly number[] {
  const lists = declaredBodies(service).flatMap((body) => [...body.matchAll(new RegExp(`^\\s+${method}\\(([^;]*?)\\):`, "gm"))]);
  return lists.flatMap(([, list = ""]) => {
    const parameters = list
      .replace(/<.*>|\{[^}]*\}/g, "")
      .split(",")
      .filter((parameter) => parameter.trim() !== "");
    return list.includes("...") ? MOST_ARGUMENTS : [parameters.length];
  });
}

describe("What Google declares", () => {
  test.each(services)("for %s is there, or throws by name", async (service, expression, present) => {
    const methods = declaredMethods(service);
    const absent = methods.filter((name) => !Object.hasOwn(present, name) && name !== "toString");
    expect(methods.length).toBeGreaterThan(0);
    const session = await openHeadless({ files: contractFiles, workbook: contractWorkbook(), locale: "en_US" });
    const body = `const service = ${expression}; const said = (name) => { try { service[name](); return "answered"; } catch (error) { return error.message; } }; return ${JSON.stringify(absent)}.map(said)`;
    const { value } = session.run("runRow", body) as { readonly value: readonly string[] };
    expect(value).toEqual(absent.map((name) => `${service}.${name} is not implemented by the local host`));
  });

  test.each(services)("for %s is held to its number of arguments", async (service, expression, present) => {
    const calls = Object.keys(present).flatMap((method) => {
      const allowed = [...declaredCounts(service, method), ...(TAKES_OPTIONS_TOO[`${service}.${method}`] ?? [])];
      const wrong = allowed.length === 0 ? [] : MOST_ARGUMENTS.filter((count) => !allowed.includes(count));
      return wrong.map((count) => [method, count] as const);
    });
    const session = await openHeadless({ files: contractFiles, workbook: contractWorkbook(), locale: "en_US" });
    const body = `const service = ${expression}; const said = ([name, count]) => { try { service[name](...new Array(count).fill(null)); return "answered"; } catch (error) { return error.message; } }; return ${JSON.stringify(calls)}.map(said)`;
    const { value } = session.run("runRow", body) as { readonly value: readonly string[] };
    const complaint = (method: string, count: number): string =>
      `The parameters (${new Array(count).fill("null").join()}) don't match the method signature for ${service}.${method}.`;
    expect(value.map((said) => said.replace(/ \w+\.(?=\w+\.\w+\.$)/, " "))).toEqual(
      calls.map(([method, count]) => complaint(method, count)),
    );
  });

  test("as services that are not there says its name as well", async () => {
    const session = await openHeadless({ files: contractFiles, workbook: contractWorkbook() });
    const names = declarations.flatMap((text) => [...text.matchAll(/^declare var (\w+(?:App|Service|Maps|Jdbc|Browser)):/gm)]);
    expect(names.length).toBeGreaterThan(20);
    for (const [, name = ""] of names) {
      expect(session.run("runRow", `${name}.nothing()`)).toEqual({
        error: `Error: ${name}.nothing is not implemented by the local host`,
      });
    }
  });
});
