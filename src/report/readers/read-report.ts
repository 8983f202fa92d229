import type { CellValue, Grid, PageContent } from "#workbook";
import { reportWords } from "../../language/words/report-words.ts";
import { readFormerCharts } from "../charts/read-former-charts.ts";
import { pageColumns, rowMarks } from "../lay-out/page-columns.ts";
import { sectionNumbers } from "../section.ts";
import { noReaderCells, type ReaderCell, type ReaderCells, type ReaderComment, sayReaderCell } from "./reader-cells.ts";

const SECTION = /^§(\d+|\+)$/;

/** Where a kept comment belongs: its section and, save on pages of long ago, its period. */
const PLACE = /^§(\d+) ?(.*)$/;

/** The area is asked for beside the heading of the focus. */
const SHOWN_AREA = `${rowMarks.section}${sectionNumbers.focus}`;

/** The section of comments whose rows are gone. */
const KEPT = "+";

/** A report sheet as it was found. */
interface FoundPage extends PageContent {
  /** Counted from 0; people may have put columns between ours. */
  readonly idColumn: number;
  readonly commentColumn: number;
}

/**
 * Finds everything on a report sheet that belongs to its readers.
 *
 * Rows are told by what stands in the id column, so that comments stay with their KPI when rows are moved, sorted, inserted
 * or deleted. What readers have written elsewhere, in rows of their own or below the page, is free text. A comment that stood
 * among the kept ones still belongs to the section it came from.
 *
 * A formula that a reader typed stays a formula.
 *
 * @returns Null for a sheet with something on it that is no report: it must not be written over.
 */
export function readReport({ values, formulas }: PageContent): ReaderCells | null {
  const idColumn = findIdColumn(values);
  if (idColumn < 0) return values.every((row) => row.every(isBlank)) ? { ...noReaderCells, usedRows: values.length } : null;
  const page = { values, formulas, idColumn, commentColumn: findCommentColumn(values, idColumn) };
  const freeRow = values.findIndex((row) => textOf(row[idColumn]) === rowMarks.free);
  const end = freeRow < 0 ? values.length : freeRow;
  const askedAt = (mark: string): ReaderCell => {
    const row = marksOf(page).indexOf(mark);
    return row < 0 ? "" : readerCellOf(page, row);
  };
  const { comments, strays } = readRows(page, end);
  const below = values.flatMap((row, at) => (at > end && !isOurMark(textOf(row[idColumn])) ? [rowOf(page, at)] : []));
  return {
    comments,
    free: [...withoutBlankEnd(below), ...strays.filter((cells) => !cells.every(isBlank))],
    shownPeriod: askedAt(rowMarks.shownPeriod),
    shownArea: askedAt(SHOWN_AREA),
    usedRows: values.length,
    firstColumn: idColumn - pageColumns.id + 2,
    formerCharts: readFormerCharts(values, idColumn),
  };
}

/** Sorts what readers have written above the free text: on the row of a KPI, or anywhere else. */
function readRows(page: FoundPage, end: number): { readonly comments: ReaderComment[]; readonly strays: ReaderCell[][] } {
  const comments: ReaderComment[] = [];
  const strays: ReaderCell[][] = [];
  const marks = marksOf(page);
  const period = marks.find((mark) => mark.startsWith(rowMarks.title))?.slice(rowMarks.title.length) ?? "";
  let section = "";
  marks.forEach((id, row) => {
    section = SECTION.exec(id)?.[1] ?? section;
    // Below the free text begins only what readers have written, unless rows of ours were moved there.
    if ((row > end && !isOurMark(id)) || id === rowMarks.shownPeriod || id === SHOWN_AREA || isHeader(page, row)) return;
    const value = readerCellOf(page, row);
    if (id === "") strays.push(rowOf(page, row));
    else if (isBlank(value)) return;
    else if (isOurMark(id)) strays.push([value]);
    else
      comments.push({ ...(section === KEPT ? keptPlace(page, row) : { section, period }), id, name: nameOf(page, row), value });
  });
  return { comments, strays };
}

function marksOf({ values, idColumn }: FoundPage): string[] {
  return values.map((row) => textOf(row[idColumn]));
}

function findIdColumn(values: Grid): number {
  const firstSection = `${rowMarks.section}1`;
  for (const row of values) {
    const column = row.indexOf(firstSection);
    if (column >= 0) return column;
  }
  return -1;
}

/** The column headed as comments in any language, or else the one that had that place when the page was made. */
function findCommentColumn(values: Grid, idColumn: number): number {
  const headers: readonly CellValue[] = Object.values(reportWords.comment);
  for (const row of values) {
    const column = row[idColumn] === rowMarks.header ? row.findIndex((cell) => headers.includes(cell)) : -1;
    if (column >= 0) return column;
  }
  return idColumn + pageColumns.comment - pageColumns.id;
}

function isHeader({ values, idColumn, commentColumn }: FoundPage, row: number): boolean {
  const headers: readonly CellValue[] = Object.values(reportWords.comment);
  return values[row]?.[idColumn] === rowMarks.header && headers.includes(values[row]?.[commentColumn] ?? "");
}

function isOurMark(mark: string): boolean {
  const isLong = [rowMarks.title, rowMarks.chart].some((begin) => mark.startsWith(begin));
  return isLong || SECTION.test(mark) || Object.values<string>(rowMarks).includes(mark);
}

/** What a reader typed beside a row: one cell as it is, several as one text. */
function readerCellOf(page: FoundPage, row: number): ReaderCell {
  const cells = cellsOf(page, row, page.commentColumn, page.commentColumn + pageColumns.chart - pageColumns.comment);
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 ? filled.map(sayReaderCell).join(" ") : (filled[0] ?? "");
}

/** A whole row of a reader, from the name column to where the figures of the chart begin. */
function rowOf(page: FoundPage, row: number): ReaderCell[] {
  const first = page.idColumn + pageColumns.name - pageColumns.id;
  const idCell = cellsOf(page, row, page.idColumn, page.idColumn + 1).filter((cell) => !isBlank(cell));
  return [...idCell, ...withoutBlankEnd(cellsOf(page, row, first, page.commentColumn + pageColumns.chart - pageColumns.comment))];
}

function cellsOf({ values, formulas }: FoundPage, row: number, from: number, to: number): ReaderCell[] {
  const cells: ReaderCell[] = [];
  for (let column = from; column < to; column++) {
    const formula = formulas[row]?.[column] ?? "";
    cells.push(formula === "" ? (values[row]?.[column] ?? "") : { formula });
  }
  return cells;
}

function keptPlace({ values, idColumn }: FoundPage, row: number): Pick<ReaderComment, "section" | "period"> {
  const place = textOf(values[row]?.[idColumn + pageColumns.firstNumber - pageColumns.id]);
  const [, section = "", period = ""] = PLACE.exec(place) ?? [];
  return { section, period };
}

function nameOf({ values, idColumn }: FoundPage, row: number): string {
  return textOf(values[row]?.[idColumn + pageColumns.name - pageColumns.id]);
}

function withoutBlankEnd<Each extends ReaderCell | readonly ReaderCell[]>(cells: readonly Each[]): Each[] {
  let end = cells.length;
  const isEmpty = (each: Each | undefined): boolean => (Array.isArray(each) ? each.every(isBlank) : isBlank(each as ReaderCell));
  while (end > 0 && isEmpty(cells[end - 1])) end--;
  return cells.slice(0, end);
}

function isBlank(cell: ReaderCell): boolean {
  return typeof cell === "string" && cell.trim() === "";
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";
}
