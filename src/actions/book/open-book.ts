import { type Language, languageOf } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { findTreeHeader } from "../../sheets/tree/read-tree.ts";
import { type FoundRole, findSheets } from "./find-sheets.ts";

/** The sheets of a spreadsheet as one question finds them. */
export interface Book {
  readonly sheets: Readonly<Record<FoundRole, SheetInfo | null>>;
  /** What stands on a sheet, read when it is first asked for, and once; null where there is no such sheet. */
  readonly cells: (role: FoundRole) => Grid | null;
  /** The language of the tree's headers or, where there is no tree, of the spreadsheet. */
  readonly language: () => Language;
  /** The same book after sheets of it have been written on: these are read again, and no others. */
  readonly afterWriting: (...roles: readonly FoundRole[]) => Book;
}

/** Opens the sheets for one question. */
export function openBook(workbook: Workbook): Book {
  return bookOf(workbook, findSheets(workbook), new Map());
}

function bookOf(workbook: Workbook, sheets: Book["sheets"], known: Map<FoundRole, Grid | null>): Book {
  const cells = (role: FoundRole): Grid | null => {
    const sheet = sheets[role];
    const grid = known.get(role) ?? (sheet && workbook.read(sheet.id));
    known.set(role, grid);
    return grid;
  };
  return {
    sheets,
    cells,
    language: () => findTreeHeader(cells("tree") ?? [])?.language ?? languageOf(workbook.locale()),
    afterWriting: (...roles) => bookOf(workbook, sheets, new Map([...known].filter(([role]) => !roles.includes(role)))),
  };
}
