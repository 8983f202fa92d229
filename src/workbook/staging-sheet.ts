type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The name of a sheet that is being made. Only a run that died leaves a sheet of this name behind. */
export const STAGING_NAME = "Kigi (in progress)";

/**
 * A new sheet behind the last one, on which something is made that is to appear all at once. Its own name, given at the end,
 * puts it in place; until then no other run takes it for what it will be.
 */
export function openStaging(spreadsheet: Spreadsheet): Sheet {
  const orphan = spreadsheet.getSheetByName(STAGING_NAME);
  if (orphan) spreadsheet.deleteSheet(orphan);
  return spreadsheet.insertSheet(STAGING_NAME, spreadsheet.getNumSheets());
}

/**
 * Leaves no staging sheet behind where that can be helped; where it cannot, the next run removes it. One that another run has
 * made meanwhile is left alone, and so is a sheet that has its own name.
 */
export function removeStaging(spreadsheet: Spreadsheet, staging: Sheet): void {
  try {
    const found = spreadsheet.getSheetByName(STAGING_NAME);
    if (found?.getSheetId() === staging.getSheetId()) spreadsheet.deleteSheet(staging);
  } catch {
    // What went wrong first is what the caller should hear of.
  }
}
