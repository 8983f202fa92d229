import type { Area } from "../spreadsheet/area.ts";
import type { Host } from "./host.ts";

/** How services make one another without importing one another. */
export interface Context {
  readonly host: Host;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
}
