import type { Area } from "../spreadsheet/area.ts";
import type { Host } from "./host.ts";

/** How services make one another without importing one another. */
export interface Context {
  readonly host: Host;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  range(area: Area): GoogleAppsScript.Spreadsheet.Range;
  /** What is selected; in a custom function, the cell of the formula. */
  selection(): Area;
  /** The cell in the selection that is typed into; in a custom function, that of the formula. */
  currentCell(): Area;
}
