import type { Words } from "#language";
import type { Answer } from "../answer.ts";
import type { columnMeanings } from "./column-meanings.ts";

/** What the reference page of a custom function says beyond the comment in its source. */
export interface FunctionPage {
  /** As it is typed in a cell. */
  readonly name: string;
  /** The function itself: its example is executed whenever the page is made. */
  readonly run: (...args: unknown[]) => Answer;
  /** What the answer is: a number, a row, a table with one row per what. */
  readonly gives: Words;
  /** The columns of the answer in their order; none for a single value. */
  readonly columns?: readonly PageColumn[];
  readonly example: Example;
  /** The formula in plain words. */
  readonly words: Words;
  /** What blanks, zeros and extremes give, and where the limits are. */
  readonly edges: readonly Words[];
  /** Who described the method, or what makes it ours. */
  readonly source: Words;
  /** Functions that answer the question before or after this one. */
  readonly related: readonly string[];
}

/** A column of an answer; its meaning is the usual one unless it says otherwise. */
export type PageColumn =
  | keyof typeof columnMeanings
  | { readonly column: keyof typeof columnMeanings; readonly meaning: Words }
  | ColumnFamily;

/** Columns whose number and headers depend on the arguments; they come last. */
export interface ColumnFamily {
  readonly family: Words;
  readonly meaning: Words;
}

/** A call that a reader can check by hand. */
export interface Example {
  /** Tables of one sheet, side by side from cell A1 on, in this order. */
  readonly tables?: Readonly<Record<string, ExampleTable>>;
  /** The arguments in order. */
  readonly call: readonly ExampleArgument[];
}

/** A cell, in both languages where it is text that people read. */
export type ExampleCell = string | number | boolean | Words;

export type ExampleTable = readonly (readonly ExampleCell[])[];

/** A value typed into the formula, or a range of the sheet. */
export type ExampleArgument = ExampleCell | ExampleRange;

export interface ExampleRange {
  readonly table: string;
  /** Counted from 1; all columns if left out. */
  readonly column?: number;
}
