import { reportWords } from "../language/report-words.ts";
import type { PageCell } from "../workbook/page.ts";
import type { CommentBook } from "./comment-book.ts";
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
  wordCell,
} from "./page-rows.ts";
import type { Report } from "./report.ts";
import type { Section, SectionCell, SectionRow, SectionTable } from "./section.ts";

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
  { labels, rows }: SectionTable,
  take: (id: string) => PageCell[] = () => [],
): PageRow[] {
  const [name = "", ...others] = labels;
  const comment = rows.some(({ id }) => id !== "") ? reportWords.comment[language] : "";
  return [headerRow(name, others, comment), ...rows.map((row) => tableRow(row, take))];
}

function tableRow({ id, name, cells, indent = 0, isStrong = false }: SectionRow, take: (id: string) => PageCell[]): PageRow {
  const row = [
    nameCell(name, isStrong ? looks.totalName : looks.text, indent),
    ...cells.map((cell) => sectionCell(cell, isStrong)),
  ];
  return id === "" ? pageRow(rowMarks.sentence, row) : pageRow(id, row, take(id));
}

function sectionCell(cell: SectionCell, isStrong: boolean): PageCell {
  const look = isStrong ? looks.total : looks.number;
  return typeof cell === "string" ? wordCell(cell, look) : numberCell(cell.value, cell.pattern, look);
}
