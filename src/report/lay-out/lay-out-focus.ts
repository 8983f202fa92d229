import { reportWords } from "../../language/words/report-words.ts";
import type { PageCell } from "../../workbook/page.ts";
import { amountCell, differenceCell, differencePattern, numberPattern, partPattern } from "../numbers/number-pattern.ts";
import type { CommentBook } from "../readers/comment-book.ts";
import type { FocusLine, Report } from "../report.ts";
import { nameWithUnit } from "../say/name-with-unit.ts";
import { looks } from "./looks.ts";
import { rowMarks } from "./page-columns.ts";
import { headerRow, manualCells, nameCell, numberCell, type PageRow, pageRow, sentenceRows, wordCell } from "./page-rows.ts";

const STAR = "★";

/** The candidates to work on, the one of the month first and marked, below what they would move where that differs; and the sentences. */
export function layOutFocus(report: Report, comments: CommentBook): PageRow[] {
  const { language, focus } = report;
  if (focus.length === 0) return sentenceRows(report.focusSentences);
  const { now, reference, impact, controllability, score, who, comment } = reportWords;
  const header = headerRow({
    name: report.labels.factor,
    numbers: [now, reference, impact, controllability, score].map((words) => words[language]),
    words: [who[language]],
    comment: comment[language],
  });
  const hasOneRoot = focus.every(({ root }) => root.id === focus[0]?.root.id);
  const rows = focus.flatMap((line, at) => {
    const isFirst = !hasOneRoot && line.root.id !== focus[at - 1]?.root.id;
    const rootRow = pageRow(rowMarks.sentence, [nameCell(nameWithUnit(line.root), looks.totalName)]);
    const row = pageRow(line.id, focusCells(report, line), manualCells(comments.take("focus", line.id)));
    return isFirst ? [rootRow, row] : [row];
  });
  return [header, ...rows, ...sentenceRows(report.focusSentences)];
}

function focusCells({ language }: Report, line: FocusLine): PageCell[] {
  const look = line.isStarred ? looks.starNumber : looks.number;
  const pattern = numberPattern(line.unit, [line.now, line.reference], language);
  const { unit } = line.root;
  const impactPattern = differencePattern(unit, line.impactDigits, language);
  const scorePattern = partPattern(unit, line.impactDigits, language);
  return [
    nameCell(`${rankOf(line, reportWords.given[language])} ${nameWithUnit(line)}`, line.isStarred ? looks.star : looks.text),
    numberCell(amountCell(line.now, line.unit), pattern, look),
    numberCell(amountCell(line.reference, line.unit), pattern, look),
    numberCell(differenceCell(line.impact, unit), impactPattern, look),
    numberCell(line.controllability, "0", look),
    numberCell(differenceCell(line.score, unit), scorePattern, look),
    wordCell(line.who, line.isStarred ? looks.star : looks.text),
  ];
}

function rankOf({ rank, isStarred }: FocusLine, given: string): string {
  if (rank === null) return `(${given})`;
  return isStarred ? `${STAR}${rank}` : String(rank);
}
