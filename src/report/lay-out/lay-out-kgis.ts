import { reportStatusWords, reportWords } from "../../language/words/report-words.ts";
import { viewWords } from "../../language/words/view-words.ts";
import { amountCell, numberPattern } from "../numbers/number-pattern.ts";
import type { CommentBook } from "../readers/comment-book.ts";
import type { Report } from "../report.ts";
import { nameWithUnit } from "../say/name-with-unit.ts";
import { previousHeader } from "../say/previous-header.ts";
import { layOutTable } from "./lay-out-section.ts";
import { looks } from "./looks.ts";
import { headerRow, manualCells, nameCell, numberCell, type PageRow, pageRow, sentenceRows, wordCell } from "./page-rows.ts";

/** The table of KGIs and the sentences below it. */
export function layOutKgis(report: Report, comments: CommentBook): PageRow[] {
  const { language, kgis } = report;
  const { actual, yearBefore, target, achievement, status, comment } = reportWords;
  const sameOfLastYear = report.period.month === null ? viewWords.yearBefore : yearBefore;
  const header = headerRow({
    name: report.labels.goal,
    numbers: [actual[language], previousHeader(report), ...[sameOfLastYear, target, achievement].map((words) => words[language])],
    words: [status[language]],
    comment: comment[language],
  });
  const rows = kgis.map((line) => {
    const numbers = [line.actual, line.previous, line.yearBefore, line.target];
    const pattern = numberPattern(line.unit, numbers, language);
    const cells = [
      nameCell(nameWithUnit(line), looks.totalName),
      ...numbers.map((number, at) => numberCell(amountCell(number, line.unit), pattern, at === 0 ? looks.total : looks.number)),
      numberCell(line.achievement, numberPattern("%", [], language)),
      wordCell(reportStatusWords[line.status][language]),
    ];
    return pageRow(line.id, cells, manualCells(comments.take("kgi", line.id)));
  });
  const views = report.kgiViews ? layOutTable(report, report.kgiViews) : [];
  return [header, ...rows, ...views, ...sentenceRows(report.kgiSentences)];
}
