import type { Page, PageTarget } from "./page.ts";

/** What a cell holds: a blank is "". */
export type CellValue = string | number | boolean | Date;

/** Rows of cells; all rows have the same length. */
export type Grid = readonly (readonly CellValue[])[];

/** What a sheet is for. Kept in developer metadata, so that people may rename and move their sheets. */
export type SheetRole = "tree" | "data" | "report" | "settings" | "history" | "plan" | "health";

/** Identifies a sheet for as long as it exists, whatever its name. */
export type SheetId = number;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  /** Null for a sheet that carries no role yet. */
  readonly role: SheetRole | null;
}

/** A cell that is to hold a formula, as `=SUM(A1:A3)`. */
export interface FormulaCell {
  readonly formula: string;
}

/** Rows of cells to write; all rows have the same length. */
export type CellContent = readonly (readonly (CellValue | FormulaCell)[])[];

/** One cell to change; row and column count from 1. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | FormulaCell;
  /** The number format that it is to have, as `0.0%`; absent to leave it as it is. */
  readonly format?: string;
}

/** What stands on a sheet that shows a page. */
export interface PageContent {
  readonly values: Grid;
  /** Of the same cells; "" where a cell holds no formula of its own. */
  readonly formulas: readonly (readonly string[])[];
}

/** Number formats of as many cells, as `0.0%`; "" leaves the choice to the spreadsheet. */
export type NumberFormats = readonly (readonly string[])[];

/**
 * Everything Kigi needs from a spreadsheet. `google.ts` provides it on SpreadsheetApp.
 *
 * Text is written as text: a value that begins like a formula stays what it is. Only `formula` cells become formulas.
 */
export interface Workbook {
  /** Locale of the spreadsheet, as `ja_JP`. */
  readonly locale: () => string;
  /** The present moment in the time zone of the spreadsheet, as `2026-11-02 10:32`. */
  readonly timeStamp: () => string;
  /** What a cell holds that shows a calendar day (whole days since 1970-01-01) in the spreadsheet's own way. */
  readonly startOfDay: (day: number) => Date;
  /** Every sheet, in the order of the tabs. */
  readonly sheets: () => readonly SheetInfo[];
  /** The used part of a sheet from A1; one call, and for a large sheet a second one. An empty sheet is `[[""]]`. */
  readonly read: (sheet: SheetId) => Grid;
  /** The formulas of the same cells at least, by as many calls: `=…`, or "" where a cell holds no formula of its own. */
  readonly formulas: (sheet: SheetId) => readonly (readonly string[])[];
  /** Values and formulas of a sheet that shows a page, down to the last row with something in it; one call for each. */
  readonly readPage: (sheet: SheetId) => PageContent;
  /** Changes single cells, neighbours in one row or column together, and leaves everything else as it is. */
  readonly edit: (sheet: SheetId, edits: readonly CellEdit[]) => void;
  /** The number formats of whole rows. */
  readonly numberFormats: (sheet: SheetId, first: number, count: number) => NumberFormats;
  /** Gives rows number formats, from column A. */
  readonly formatRows: (sheet: SheetId, first: number, formats: NumberFormats) => void;
  /** Makes room for rows before the given row (counted from 1); formats are taken from the row above, unless that is the first. */
  readonly insertRows: (sheet: SheetId, before: number, count: number) => void;
  readonly deleteRows: (sheet: SheetId, first: number, count: number) => void;
  /** Moves whole rows, with their formulas and formats, before the given row; `before` counts as the rows stand now. */
  readonly moveRows: (sheet: SheetId, first: number, count: number, before: number) => void;
  /**
   * Adds a sheet with this content behind the last one, all or nothing; the name gets a number when it is taken. Its first
   * row is shown as headers, and columns are as wide as the words in them.
   *
   * This is the way to write formulas of our own, because they are looked at afterwards. `edit` only gives back formulas
   * that were read before, in the form in which the spreadsheet itself gave them.
   *
   * @throws FormulaRefused when the spreadsheet does not understand one of the formulas; then the sheet is gone again.
   */
  readonly addSheet: (name: string, role: SheetRole | null, content: CellContent, formats?: NumberFormats) => SheetId;
  readonly removeSheet: (sheet: SheetId) => void;
  /**
   * Shows a page in place of the one before it.
   *
   * All or nothing: the page is made on a sheet of its own and put in place by a single call, so that whoever looks, and
   * whatever goes wrong on the way, sees the old page or the new one, complete. The number of calls does not depend on the
   * size of the page. The sheet keeps its name, place, column widths, filter and frozen rows; charts are made once.
   *
   * @param onMade - Called when the page is made and about to be put in place; what it throws stops that.
   * @returns The sheet that shows the page.
   * @throws What the spreadsheet says when it refuses, for example because the sheet is protected; then nothing has changed.
   */
  readonly publish: (page: Page, target: PageTarget, onMade?: () => void) => SheetId;
  readonly assignRole: (sheet: SheetId, role: SheetRole) => void;
  /** Shows a cell to the user. */
  readonly select: (sheet: SheetId, row: number, column: number) => void;
  /**
   * Runs the work while nobody else refreshes or edits through Kigi.
   *
   * @returns Null, without running it, when another run holds the document for more than ten seconds.
   */
  readonly exclusively: <Result>(work: () => Result) => Result | null;
}

/** The person in front of the spreadsheet. */
export interface Person {
  /** Locale of the person, as `ja` or `en-GB`; "" where it may not be asked for. */
  readonly locale: () => string;
  /** Says something in passing, without waiting for an answer. */
  readonly tell: (message: string) => void;
  /** Shows something and waits until it has been read. Locks do not outlive it. */
  readonly show: (title: string, message: string) => void;
  /** Asks for a line of text; null when the person would rather not. */
  readonly ask: (title: string, question: string) => string | null;
}
