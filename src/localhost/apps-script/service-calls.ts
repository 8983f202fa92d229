/*
 * Every member that the local host implements, and what a call of it needs and costs; `../access.ts` explains the words.
 * Classes implement exactly the members listed here, and the guard refuses all others by name.
 */
export * from "./calls/cell-rule-calls.ts";
export * from "./calls/chart-calls.ts";
export * from "./calls/metadata-calls.ts";
export * from "./calls/range-calls.ts";
export * from "./calls/script-calls.ts";
export * from "./calls/sheet-calls.ts";
export * from "./calls/spreadsheet-calls.ts";
export * from "./calls/store-calls.ts";
export * from "./calls/text-style-calls.ts";
export * from "./calls/ui-calls.ts";
