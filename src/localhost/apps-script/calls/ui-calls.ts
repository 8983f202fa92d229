import type { Calls } from "../strict.ts";

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
