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

/** The methods that Google declares for a service. */
function declaredMethods(service: string): string[] {
  const bodies = declarations.flatMap((text) => {
    const [, , body] = new RegExp(`^( +)interface ${service} (?:extends [^{]*)?\\{\\n([\\s\\S]*?)^\\1\\}`, "m").exec(text) ?? [];
    return body === undefined ? [] : [body];
  });
  return [...new Set(bodies.flatMap((body) => [...body.matchAll(/^\s+(\w+)\(/gm)].map(([, name = ""]) => name)))];
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
