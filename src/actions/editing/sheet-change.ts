import type { NumberFormats } from "../../workbook/port.ts";

/**
 * What one cell holds, in a form that survives JSON: a `Date` travels as its time, a formula as its text.
 */
export type PlainCell = string | number | boolean | { readonly time: number } | { readonly formula: string };

/** One cell and what it is to hold; row and column count from 1. */
export interface PlainCellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: PlainCell;
  /** The number format that it is to have; absent to leave it as it is. */
  readonly format?: string;
}

/**
 * One step that changes a sheet. Steps are carried out in order; every row number is counted as the rows stand when the
 * step begins.
 */
export type SheetChange =
  | { readonly kind: "cells"; readonly cells: readonly PlainCellEdit[] }
  /** New rows before `row`, with this content from column A; with the number formats that they had before, if any. */
  | {
      readonly kind: "insert";
      readonly row: number;
      readonly rows: readonly (readonly PlainCell[])[];
      readonly formats?: NumberFormats;
    }
  | { readonly kind: "delete"; readonly row: number; readonly count: number }
  | { readonly kind: "move"; readonly row: number; readonly count: number; readonly before: number };
