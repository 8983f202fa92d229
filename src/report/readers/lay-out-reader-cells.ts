import { reportWords } from "../../language/words/report-words.ts";
import { looks } from "../lay-out/looks.ts";
import { pageColumns, rowMarks } from "../lay-out/page-columns.ts";
import { headerRow, manualCells, type PageRow, pageRow, textCell } from "../lay-out/page-rows.ts";
import type { Report } from "../report.ts";
import { sectionNumbers } from "../section.ts";
import type { ReaderCells, ReaderComment } from "./reader-cells.ts";

/** Empty lines that invite to write. */
const INVITING_ROWS = 3;

/** The end of the page, which belongs to its readers: comments on what this page does not show, then free text. */
export function layOutReaderCells(
  { language, period }: Report,
  { free }: ReaderCells,
  left: readonly ReaderComment[],
): PageRow[] {
  const kept = left.map((comment) => {
    const place = `${rowMarks.section}${comment.section} ${comment.period || period.label}`;
    return pageRow(comment.id, [textCell(comment.name), textCell(place, looks.muted)], manualCells(comment.value));
  });
  const keptRows =
    kept.length === 0
      ? []
      : [
          pageRow(rowMarks.kept, [textCell(reportWords.keptComments[language], looks.heading)]),
          headerRow({ name: reportWords.factor[language], comment: reportWords.comment[language] }),
          ...kept,
        ];
  const inviting = Array.from({ length: Math.max(0, INVITING_ROWS - free.length) }, () => []);
  return [
    ...keptRows,
    pageRow(rowMarks.free, [textCell(`${sectionNumbers.freeComments}. ${reportWords.freeComments[language]}`, looks.heading)]),
    ...[...free, ...inviting].map(freeRow),
  ];
}

function freeRow(cells: ReaderCells["free"][number]): PageRow {
  const width = Math.max(pageColumns.lastManual - pageColumns.name + 1, cells.length);
  const row = new Map<number, ReturnType<typeof textCell>>();
  for (let at = 0; at < width; at++) row.set(pageColumns.name + at, textCell(cells[at] ?? "", looks.manual));
  return row;
}
