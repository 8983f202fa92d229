import type { Calls } from "../strict.ts";

export const developerMetadataCalls = {
  getId: "local",
  getKey: "local",
  getValue: "local",
  getVisibility: "local",
  getLocation: "local",
  setKey: "write",
  setValue: "write",
  remove: "write",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.DeveloperMetadata>;

export const metadataLocationCalls = {
  getLocationType: "local",
  getSpreadsheet: "local",
  getSheet: "local",
  getRow: "local",
  getColumn: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;

export const metadataFinderCalls = {
  withKey: "local",
  withValue: "local",
  withId: "local",
  withVisibility: "local",
  withLocationType: "local",
  onIntersectingLocations: "local",
  find: "read",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
