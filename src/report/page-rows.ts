import { withoutRoundOff } from "../language/without-round-off.ts";
import type { CellLook, PageCell } from "../workbook/page.ts";
import { looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";
import type { ReaderCell } from "./reader-cells.ts";

/** A row in the making: cells by their column, counted from 1; the others are blank. */
export type PageRow = ReadonlyMap<number, PageCell>;

/** A cell with text. */
export function textCell(value: ReaderCell, look: CellLook = looks.text): PageCell {
  return { value, format: "", look };
}

/** A cell with a number, or nothing where it is not known. */
export function numberCell(value: number | "" | null, format: string, look: CellLook = looks.number): PageCell {
  return { value: typeof value === "number" ? withoutRoundOff(value) : "", format, look };
}

/** A row that begins with a mark or an id, and has the given cells from the name column on. */
export function pageRow(mark: string, cells: readonly PageCell[], comment: readonly PageCell[] = []): PageRow {
  const row = new Map<number, PageCell>([[pageColumns.id, textCell(mark, looks.muted)]]);
  cells.forEach((cell, at) => {
    row.set(pageColumns.name + at, cell);
  });
  comment.forEach((cell, at) => {
    row.set(pageColumns.comment + at, cell);
  });
  return row;
}

export const blankRow: () => PageRow = () => new Map();

export function headingRow(section: number | "+", text: string): PageRow {
  return pageRow(`${rowMarks.section}${section}`, [textCell(text, looks.heading)]);
}

export function sentenceRows(sentences: readonly string[]): PageRow[] {
  return sentences.map((sentence) => pageRow(rowMarks.sentence, [textCell(sentence)]));
}

/** The header of a table: the first label over names, the others over numbers, the last over comments. */
export function headerRow(name: string, labels: readonly string[], comment: string): PageRow {
  const blanks = pageColumns.lastNumber - pageColumns.name - labels.length;
  const numbers = [...labels, ...Array.from({ length: blanks }, () => "")];
  const cells = [textCell(name, looks.header), ...numbers.map((label) => textCell(label, looks.numberHeader))];
  const row = new Map(pageRow(rowMarks.header, cells, manualCells(comment, looks.header)));
  return row.set(pageColumns.id, textCell(rowMarks.header, { ...looks.muted, background: looks.header.background }));
}

/** The reader's own cells of a row: the comment, and room for it to run on. */
export function manualCells(value: ReaderCell, look: CellLook = looks.manual): PageCell[] {
  const width = pageColumns.lastManual - pageColumns.comment;
  return [textCell(value, look), ...Array.from({ length: width }, () => textCell("", look))];
}
