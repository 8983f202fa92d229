import { reportStatusWords, reportWords } from "../language/report-words.ts";
import { viewWords } from "../language/view-words.ts";
import type { CommentBook } from "./comment-book.ts";
import { layOutTable } from "./lay-out-section.ts";
import { looks } from "./looks.ts";
import { nameWithUnit } from "./name-with-unit.ts";
import { amountCell, numberPattern } from "./number-pattern.ts";
import { headerRow, manualCells, nameCell, numberCell, type PageRow, pageRow, sentenceRows, wordCell } from "./page-rows.ts";
import { previousHeader } from "./previous-header.ts";
import type { Report } from "./report.ts";

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
