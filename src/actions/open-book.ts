import { type Language, languageOf } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { findTreeHeader } from "../sheets/read-tree.ts";
import { type FoundRole, findSheets } from "./find-sheets.ts";

/** The sheets of a spreadsheet as one question finds them. */
export interface Book {
  readonly sheets: Readonly<Record<FoundRole, SheetInfo | null>>;
  /** What stands on a sheet, read when it is first asked for, and once; null where there is no such sheet. */
  readonly cells: (role: FoundRole) => Grid | null;
  /** The language of the tree's headers or, where there is no tree, of the spreadsheet. */
  readonly language: () => Language;
}

/** Opens the sheets for one question; whoever has written since opens them anew. */
export function openBook(workbook: Workbook): Book {
  const sheets = findSheets(workbook);
  const known = new Map<FoundRole, Grid | null>();
  const cells = (role: FoundRole): Grid | null => {
    const sheet = sheets[role];
    const grid = known.get(role) ?? (sheet && workbook.read(sheet.id));
    known.set(role, grid);
    return grid;
  };
  return { sheets, cells, language: () => findTreeHeader(cells("tree") ?? [])?.language ?? languageOf(workbook.locale()) };
}
