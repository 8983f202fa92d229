import type { Calls } from "../strict.ts";

export const protectionCalls = {
  getDescription: "local",
  setDescription: "write",
  isWarningOnly: "local",
  setWarningOnly: "write",
  getProtectionType: "local",
  getRange: "local",
  canEdit: "look up",
  remove: "write",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.Protection>;

export const dataValidationCalls = {
  getAllowInvalid: "local",
  getCriteriaType: "local",
  getCriteriaValues: "local",
  getHelpText: "local",
  copy: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.DataValidation>;

export const dataValidationBuilderCalls = {
  requireValueInList: "local",
  requireValueInRange: "local",
  requireCheckbox: "local",
  requireNumberBetween: "local",
  requireNumberGreaterThan: "local",
  requireNumberGreaterThanOrEqualTo: "local",
  requireNumberLessThan: "local",
  requireNumberLessThanOrEqualTo: "local",
  requireFormulaSatisfied: "local",
  setAllowInvalid: "local",
  setHelpText: "local",
  build: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
