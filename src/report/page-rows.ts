import { withoutRoundOff } from "../language/without-round-off.ts";
import type { CellLook, PageCell } from "../workbook/page.ts";
import { inLines } from "./in-lines.ts";
import { looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";
import type { ReaderCell } from "./reader-cells.ts";
import { type SectionKey, sectionNumbers } from "./section.ts";

/** What the cells of names, the headers of number columns and cells of text have room for, in half-width characters. */
const NAME_WIDTH = 44;
const HEADER_WIDTH = 12;
const CELL_WIDTH = 15;

/** A row in the making: cells by their column, counted from 1; the others are blank. */
export type PageRow = ReadonlyMap<number, PageCell>;

/** A cell with text. */
export function textCell(value: ReaderCell, look: CellLook = looks.text): PageCell {
  return { value, format: "", look };
}

/** As wide as two letters; unlike a space at the beginning of a text it is shown. */
const INDENT = "\u2003";
const INDENT_WIDTH = 2;

/** A cell with the name of a row, moved in by so many levels. */
export function nameCell(name: string, look: CellLook = looks.text, indent: number = 0): PageCell {
  const lines = inLines(name, NAME_WIDTH - indent * INDENT_WIDTH);
  return textCell(lines.replace(/^/gm, INDENT.repeat(indent)), look);
}

/** A cell with a text among the numbers. */
export function wordCell(text: string, look: CellLook = looks.number): PageCell {
  return textCell(inLines(text, CELL_WIDTH), look);
}

/** A cell with a number, or nothing where it is not known. */
export function numberCell(value: number | "" | null, format: string, look: CellLook = looks.number): PageCell {
  return { value: typeof value === "number" ? withoutRoundOff(value) : "", format, look };
}

/** A row that begins with a mark or an id; the first of its cells has the room of a name, the others that of numbers. */
export function pageRow(mark: string, [name, ...numbers]: readonly PageCell[], comment: readonly PageCell[] = []): PageRow {
  const row = new Map<number, PageCell>([[pageColumns.id, textCell(mark, looks.muted)]]);
  if (name) {
    row.set(pageColumns.name, name);
    for (let column = pageColumns.name + 1; column < pageColumns.firstNumber; column++) row.set(column, textCell("", name.look));
  }
  numbers.forEach((cell, at) => {
    row.set(pageColumns.firstNumber + at, cell);
  });
  comment.forEach((cell, at) => {
    row.set(pageColumns.comment + at, cell);
  });
  return row;
}

export const blankRow: () => PageRow = () => new Map();

/** The heading of a section, with its number. */
export function headingRow(section: SectionKey, text: string): PageRow {
  const number = sectionNumbers[section];
  return pageRow(`${rowMarks.section}${number}`, [textCell(`${number}. ${text}`, looks.heading)]);
}

export function sentenceRows(sentences: readonly string[]): PageRow[] {
  return sentences.map((sentence) => pageRow(rowMarks.sentence, [textCell(sentence)]));
}

/** The header of a table: the first label over names, the others over numbers, the last over comments. */
export function headerRow(name: string, labels: readonly string[], comment: string): PageRow {
  const width = pageColumns.lastNumber - pageColumns.firstNumber + 1;
  const numbers = Array.from({ length: width }, (_, at) => inLines(labels[at] ?? "", HEADER_WIDTH));
  const cells = [textCell(name, looks.header), ...numbers.map((label) => textCell(label, looks.numberHeader))];
  return pageRow(rowMarks.header, cells, manualCells(comment, looks.header));
}

/** The reader's own cells of a row: the comment, and room for it to run on. */
export function manualCells(value: ReaderCell, look: CellLook = looks.manual): PageCell[] {
  const width = pageColumns.lastManual - pageColumns.comment;
  return [textCell(value, look), ...Array.from({ length: width }, () => textCell("", look))];
}
