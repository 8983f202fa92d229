import type { Calls } from "../strict.ts";

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
