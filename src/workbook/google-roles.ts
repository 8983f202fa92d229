import type { SheetId, SheetRole } from "./port.ts";

/** The key of the developer metadata in which a sheet carries its role. */
export const ROLE_KEY = "kigi.role";

const ROLES: readonly SheetRole[] = ["tree", "data", "report", "settings", "history", "plan", "health"];

/** The roles of all sheets that have one, in one read. */
export function rolesBySheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<SheetId, SheetRole> {
  const roles = new Map<SheetId, SheetRole>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(ROLE_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    const role = ROLES.find((each) => each === metadata.getValue());
    if (sheet && role) roles.set(sheet.getSheetId(), role);
  }
  return roles;
}
