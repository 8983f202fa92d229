import type { Calls } from "./strict.ts";

/*
 * Every member that the local host implements, and what a call of it needs and costs; `../access.ts` explains the words.
 * Classes implement exactly the members listed here, and the guard refuses all others by name.
 */

export const spreadsheetAppCalls = {
  getActive: "look up",
  getActiveSpreadsheet: "look up",
  getActiveSheet: "look up",
  getActiveRange: "look up",
  getCurrentCell: "look up",
  setActiveSheet: "write",
  setActiveRange: "write",
  flush: "sync",
  getUi: "menu",
  newTextStyle: "local",
  newDataValidation: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

export const spreadsheetCalls = {
  getId: "look up",
  getName: "look up",
  rename: "write",
  getUrl: "look up",
  getSheets: "look up",
  getNumSheets: "look up",
  getSheetByName: "look up",
  getSheetById: "look up",
  getActiveSheet: "look up",
  getActiveRange: "look up",
  getCurrentCell: "look up",
  getRange: "look up",
  getRangeByName: "read",
  getNamedRanges: "read",
  setNamedRange: "write",
  removeNamedRange: "write",
  setActiveSheet: "write",
  setActiveRange: "write",
  setActiveSelection: "write",
  insertSheet: "write",
  deleteSheet: "write",
  deleteActiveSheet: "write",
  duplicateActiveSheet: "write",
  moveActiveSheet: "write",
  toast: "toast",
  getSpreadsheetLocale: "look up",
  setSpreadsheetLocale: "write",
  getSpreadsheetTimeZone: "look up",
  setSpreadsheetTimeZone: "write",
  addDeveloperMetadata: "write",
  getDeveloperMetadata: "read",
  createDeveloperMetadataFinder: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.Spreadsheet>;

export const sheetCalls = {
  getName: "look up",
  getSheetName: "look up",
  setName: "write",
  getSheetId: "look up",
  getIndex: "look up",
  getParent: "local",
  getRange: "local",
  getRangeList: "local",
  getDataRange: "read",
  getLastRow: "read",
  getLastColumn: "read",
  getMaxRows: "look up",
  getMaxColumns: "look up",
  getActiveRange: "look up",
  getCurrentCell: "look up",
  insertRowBefore: "write",
  insertRowAfter: "write",
  insertRowsBefore: "write",
  insertRowsAfter: "write",
  insertColumnBefore: "write",
  insertColumnAfter: "write",
  insertColumnsBefore: "write",
  insertColumnsAfter: "write",
  deleteRow: "write",
  deleteRows: "write",
  deleteColumn: "write",
  deleteColumns: "write",
  moveRows: "write",
  appendRow: "write",
  clear: "write",
  clearContents: "write",
  clearFormats: "write",
  clearNotes: "write",
  activate: "write",
  hideSheet: "write",
  showSheet: "write",
  isSheetHidden: "look up",
  setColumnWidth: "write",
  setColumnWidths: "write",
  getColumnWidth: "look up",
  setRowHeight: "write",
  setRowHeights: "write",
  autoResizeColumn: "write",
  autoResizeColumns: "write",
  hideColumns: "write",
  isColumnHiddenByUser: "look up",
  setFrozenRows: "write",
  getFrozenRows: "look up",
  setFrozenColumns: "write",
  getFrozenColumns: "look up",
  setHiddenGridlines: "write",
  setTabColor: "write",
  copyTo: "write",
  getFilter: "read",
  protect: "write",
  getProtections: "read",
  newChart: "local",
  insertChart: "write",
  updateChart: "write",
  removeChart: "write",
  getCharts: "read",
  addDeveloperMetadata: "write",
  getDeveloperMetadata: "read",
  createDeveloperMetadataFinder: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.Sheet>;

export const rangeCalls = {
  getRow: "local",
  getRowIndex: "local",
  getColumn: "local",
  getNumRows: "local",
  getNumColumns: "local",
  getHeight: "local",
  getWidth: "local",
  getLastRow: "local",
  getLastColumn: "local",
  getA1Notation: "local",
  getSheet: "local",
  getGridId: "look up",
  getCell: "local",
  offset: "local",
  activate: "write",
  activateAsCurrentCell: "write",
  isBlank: "read cells",
  getValue: "read cells",
  getValues: "read cells",
  getDisplayValue: "read cells",
  getDisplayValues: "read cells",
  getFormula: "read cells",
  getFormulas: "read cells",
  setValue: "write cells",
  setValues: "write cells",
  setFormula: "write cells",
  setFormulas: "write cells",
  clear: "write cells",
  clearContent: "write cells",
  clearFormat: "write cells",
  clearNote: "write cells",
  clearDataValidations: "write cells",
  copyTo: "write cells",
  getNumberFormat: "read cells",
  getNumberFormats: "read cells",
  setNumberFormat: "write cells",
  setNumberFormats: "write cells",
  getBackground: "read cells",
  getBackgrounds: "read cells",
  setBackground: "write cells",
  setBackgrounds: "write cells",
  getFontColor: "read cells",
  getFontColors: "read cells",
  setFontColor: "write cells",
  setFontColors: "write cells",
  getFontWeight: "read cells",
  getFontWeights: "read cells",
  setFontWeight: "write cells",
  setFontWeights: "write cells",
  getFontSize: "read cells",
  getFontSizes: "read cells",
  setFontSize: "write cells",
  setFontSizes: "write cells",
  getFontStyle: "read cells",
  setFontStyle: "write cells",
  setFontStyles: "write cells",
  getFontLine: "read cells",
  setFontLine: "write cells",
  getFontFamily: "read cells",
  setFontFamily: "write cells",
  setTextStyle: "write cells",
  setTextStyles: "write cells",
  getHorizontalAlignment: "read cells",
  setHorizontalAlignment: "write cells",
  setHorizontalAlignments: "write cells",
  getVerticalAlignment: "read cells",
  setVerticalAlignment: "write cells",
  getWrap: "read cells",
  setWrap: "write cells",
  setWraps: "write cells",
  setWrapStrategy: "write cells",
  setBorder: "write cells",
  merge: "write cells",
  mergeAcross: "write cells",
  breakApart: "write cells",
  isPartOfMerge: "read cells",
  getNote: "read cells",
  getNotes: "read cells",
  setNote: "write cells",
  setNotes: "write cells",
  getDataValidation: "read cells",
  getDataValidations: "read cells",
  setDataValidation: "write cells",
  setDataValidations: "write cells",
  protect: "write",
  addDeveloperMetadata: "write",
  getDeveloperMetadata: "read",
  createDeveloperMetadataFinder: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.Range>;

export const rangeListCalls = {
  getRanges: "local",
  activate: "write",
  clear: "write",
  clearContent: "write",
  clearFormat: "write",
  setValue: "write",
  setBackground: "write",
  setFontColor: "write",
  setFontWeight: "write",
  setFontSize: "write",
  setNumberFormat: "write",
  setHorizontalAlignment: "write",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.RangeList>;

export const namedRangeCalls = {
  getName: "local",
  getRange: "local",
  setName: "write",
  setRange: "write",
  remove: "write",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.NamedRange>;

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

export const textStyleCalls = {
  isBold: "local",
  isItalic: "local",
  isUnderline: "local",
  isStrikethrough: "local",
  getFontSize: "local",
  getFontFamily: "local",
  getForegroundColor: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.TextStyle>;

export const textStyleBuilderCalls = {
  setBold: "local",
  setItalic: "local",
  setUnderline: "local",
  setStrikethrough: "local",
  setFontSize: "local",
  setFontFamily: "local",
  setForegroundColor: "local",
  build: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.TextStyleBuilder>;

export const chartBuilderCalls = {
  addRange: "local",
  clearRanges: "local",
  setChartType: "local",
  setPosition: "local",
  setOption: "local",
  setNumHeaders: "local",
  setHiddenDimensionStrategy: "local",
  build: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;

export const embeddedChartCalls = {
  getChartId: "local",
  getRanges: "local",
  getNumHeaders: "local",
  getHiddenDimensionStrategy: "local",
  getContainerInfo: "local",
  modify: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.EmbeddedChart>;

export const containerInfoCalls = {
  getAnchorRow: "local",
  getAnchorColumn: "local",
  getOffsetX: "local",
  getOffsetY: "local",
} as const satisfies Calls<GoogleAppsScript.Spreadsheet.ContainerInfo>;

export const uiCalls = {
  createMenu: "menu",
  createAddonMenu: "menu",
  alert: "ui",
  prompt: "ui",
  showSidebar: "ui",
  showModalDialog: "ui",
  showModelessDialog: "ui",
} as const satisfies Calls<GoogleAppsScript.Base.Ui>;

export const menuCalls = {
  addItem: "local",
  addSeparator: "local",
  addSubMenu: "local",
  addToUi: "menu",
} as const satisfies Calls<GoogleAppsScript.Base.Menu>;

export const promptResponseCalls = {
  getSelectedButton: "local",
  getResponseText: "local",
} as const satisfies Calls<GoogleAppsScript.Base.PromptResponse>;

export const htmlServiceCalls = {
  createHtmlOutput: "local",
  createHtmlOutputFromFile: "local",
} as const satisfies Calls<GoogleAppsScript.HTML.HtmlService>;

export const htmlOutputCalls = {
  getContent: "local",
  setContent: "local",
  append: "local",
  getTitle: "local",
  setTitle: "local",
  getWidth: "local",
  setWidth: "local",
  getHeight: "local",
  setHeight: "local",
  setSandboxMode: "local",
  setXFrameOptionsMode: "local",
  addMetaTag: "local",
} as const satisfies Calls<GoogleAppsScript.HTML.HtmlOutput>;

export const propertiesServiceCalls = {
  getDocumentProperties: "look up",
  getUserProperties: "look up",
  getScriptProperties: "look up",
} as const satisfies Calls<GoogleAppsScript.Properties.PropertiesService>;

export const propertiesCalls = {
  getProperty: "read",
  getProperties: "read",
  getKeys: "read",
  setProperty: "write",
  setProperties: "write",
  deleteProperty: "write",
  deleteAllProperties: "write",
} as const satisfies Calls<GoogleAppsScript.Properties.Properties>;

export const cacheServiceCalls = {
  getDocumentCache: "look up",
  getUserCache: "look up",
  getScriptCache: "look up",
} as const satisfies Calls<GoogleAppsScript.Cache.CacheService>;

/** A cache is open to custom functions, so even putting counts as a read there. */
export const cacheCalls = {
  get: "read",
  getAll: "read",
  put: "read",
  putAll: "read",
  remove: "read",
  removeAll: "read",
} as const satisfies Calls<GoogleAppsScript.Cache.Cache>;

export const lockServiceCalls = {
  getDocumentLock: "look up",
  getUserLock: "look up",
  getScriptLock: "look up",
} as const satisfies Calls<GoogleAppsScript.Lock.LockService>;

export const lockCalls = {
  tryLock: "lock",
  waitLock: "lock",
  hasLock: "local",
  releaseLock: "lock",
} as const satisfies Calls<GoogleAppsScript.Lock.Lock>;

export const sessionCalls = {
  getActiveUserLocale: "local",
  getScriptTimeZone: "local",
  getActiveUser: "user",
  getEffectiveUser: "user",
  getTemporaryActiveUserKey: "user",
} as const satisfies Calls<GoogleAppsScript.Base.Session>;

export const userCalls = { getEmail: "local" } as const satisfies Calls<GoogleAppsScript.Base.User>;

export const utilitiesCalls = {
  formatDate: "local",
  formatString: "local",
  getUuid: "local",
  sleep: "local",
} as const satisfies Calls<GoogleAppsScript.Utilities.Utilities>;

export const scriptAppCalls = {
  getAuthorizationInfo: "script",
  getScriptId: "script",
} as const satisfies Calls<GoogleAppsScript.Script.ScriptApp>;

export const authorizationInfoCalls = {
  getAuthorizationStatus: "local",
  getAuthorizationUrl: "local",
} as const satisfies Calls<GoogleAppsScript.Script.AuthorizationInfo>;

export const loggerCalls = {
  log: "local",
  clear: "local",
  getLog: "local",
} as const satisfies Calls<GoogleAppsScript.Base.Logger>;
