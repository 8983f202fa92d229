import type { Calls } from "../strict.ts";

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
