import { reportWords } from "../../language/words/report-words.ts";
import type { PageCell } from "../../workbook/page.ts";
import type { CommentBook } from "../readers/comment-book.ts";
import type { Report } from "../report.ts";
import type { Section, SectionCell, SectionRow, SectionTable } from "../section.ts";
import { looks } from "./looks.ts";
import { rowMarks } from "./page-columns.ts";
import {
  headerRow,
  headingRow,
  manualCells,
  nameCell,
  numberCell,
  type PageRow,
  pageRow,
  sentenceRows,
  textCell,
  wordCell,
} from "./page-rows.ts";

/** The heading of a section, its table and its sentences. */
export function layOutSection(report: Report, section: Section, comments: CommentBook): PageRow[] {
  const { key, table, sentences } = section;
  const take = (id: string): PageCell[] => manualCells(comments.take(key, id));
  return [
    headingRow(key, reportWords[key][report.language]),
    ...(table ? layOutTable(report, table, take) : []),
    ...sentenceRows(sentences),
  ];
}

/**
 * The header and the rows of a table.
 *
 * @param take - Gives the cells of the reader in the row of a KPI.
 */
export function layOutTable(
  { language }: Report,
  { labels, numbers, rows }: SectionTable,
  take: (id: string) => PageCell[] = () => [],
): PageRow[] {
  const [name = "", ...others] = labels;
  const comment = rows.some(({ id }) => id !== "") ? reportWords.comment[language] : "";
  const header = headerRow({ name, numbers: others.slice(0, numbers), words: others.slice(numbers), comment });
  return [header, ...rows.map((row) => tableRow(row, numbers, take))];
}

function tableRow(
  { id, name, cells, indent = 0, isStrong = false }: SectionRow,
  numbers: number,
  take: (id: string) => PageCell[],
): PageRow {
  const row = [
    nameCell(name, isStrong ? looks.totalName : looks.text, indent),
    ...cells.map((cell, at) => sectionCell(cell, at < numbers, isStrong)),
  ];
  return id === "" ? pageRow(rowMarks.sentence, row) : pageRow(id, row, take(id));
}

function sectionCell(cell: SectionCell, isAmongNumbers: boolean, isStrong: boolean): PageCell {
  const look = isStrong ? looks.total : looks.number;
  if (typeof cell !== "string") return numberCell(cell.value, cell.pattern, look);
  return isAmongNumbers ? textCell(cell, look) : wordCell(cell, isStrong ? looks.totalName : looks.text);
}
