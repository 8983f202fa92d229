import { withoutRoundOff } from "../../language/formats/without-round-off.ts";
import type { CellLook, PageCell } from "../../workbook/page.ts";
import type { ReaderCell } from "../readers/reader-cells.ts";
import { type SectionKey, sectionNumbers } from "../section.ts";
import { inLines } from "./in-lines.ts";
import { centred, looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";

/** Room in half-width characters: of cells with names, of headers, of cells with words, and of a heading and a line of the page. */
const NAME_WIDTH = 44;
const HEADER_WIDTH = 14;
const CELL_WIDTH = 15;
const HEADING_WIDTH = 110;
const LINE_WIDTH = 175;

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
export function wordCell(text: string, look: CellLook = looks.text): PageCell {
  return textCell(inLines(text, CELL_WIDTH), centred(look));
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
  return pageRow(`${rowMarks.section}${number}`, [textCell(inLines(`${number}. ${text}`, HEADING_WIDTH), looks.heading)]);
}

/** The same row with a cell in which readers ask for what they want to see. */
export function askingRow(row: PageRow, hint: string, asked: ReaderCell): PageRow {
  const hintCell = textCell(hint, { ...looks.muted, align: "right" });
  const manual = manualCells(asked).map((cell, at) => [pageColumns.comment + at, cell] as const);
  return new Map([...row, [pageColumns.lastNumber, hintCell], ...manual]);
}

/** Sentences over the width of the page; a text that has lines of its own, to be copied, keeps them as they are. */
export function sentenceRows(sentences: readonly string[]): PageRow[] {
  return sentences.map((sentence) => {
    const text = sentence.includes("\n") ? sentence : inLines(sentence, LINE_WIDTH);
    return pageRow(rowMarks.sentence, [textCell(text)]);
  });
}

/** What stands in the header of a table: over names, over columns of numbers, over columns of words behind these. */
export interface HeaderLabels {
  readonly name: string;
  readonly numbers?: readonly string[];
  readonly words?: readonly string[];
  readonly comment: string;
}

/** The header of a table, as wide as the page. */
export function headerRow({ name, numbers = [], words = [], comment }: HeaderLabels): PageRow {
  const labels = [
    ...numbers.map((label) => ({ label, look: looks.numberHeader })),
    ...words.map((label) => ({ label, look: centred(looks.header) })),
  ];
  const width = pageColumns.lastNumber - pageColumns.firstNumber + 1;
  const cells = Array.from({ length: width }, (_, at) => {
    const { label = "", look = looks.header } = labels[at] ?? {};
    return textCell(inLines(label, HEADER_WIDTH), look);
  });
  return pageRow(rowMarks.header, [textCell(name, looks.header), ...cells], manualCells(comment, looks.header));
}

/** The reader's own cells of a row: the comment, and room for it to run on. */
export function manualCells(value: ReaderCell, look: CellLook = looks.manual): PageCell[] {
  const width = pageColumns.lastManual - pageColumns.comment;
  return [textCell(value, look), ...Array.from({ length: width }, () => textCell("", look))];
}
