import { reportStatusWords, reportWords } from "../language/report-words.ts";
import { viewWords } from "../language/view-words.ts";
import type { CommentBook } from "./comment-book.ts";
import { layOutTable } from "./lay-out-section.ts";
import { looks } from "./looks.ts";
import { nameWithUnit } from "./name-with-unit.ts";
import { amountCell, numberPattern } from "./number-pattern.ts";
import { headerRow, manualCells, nameCell, numberCell, type PageRow, pageRow, sentenceRows, textCell } from "./page-rows.ts";
import { previousHeader } from "./previous-header.ts";
import type { Report } from "./report.ts";

/** The table of KGIs and the sentences below it. */
export function layOutKgis(report: Report, comments: CommentBook): PageRow[] {
  const { language, kgis } = report;
  const { actual, yearBefore, target, achievement, status, comment } = reportWords;
  const labels = [
    actual[language],
    previousHeader(report),
    ...[report.period.month === null ? viewWords.yearBefore : yearBefore, target, achievement, status].map(
      (words) => words[language],
    ),
  ];
  const rows = kgis.map((line) => {
    const numbers = [line.actual, line.previous, line.yearBefore, line.target];
    const pattern = numberPattern(line.unit, numbers, language);
    const cells = [
      nameCell(nameWithUnit(line), looks.totalName),
      ...numbers.map((number, at) => numberCell(amountCell(number, line.unit), pattern, at === 0 ? looks.total : looks.number)),
      numberCell(line.achievement, "0.0%"),
      textCell(reportStatusWords[line.status][language], looks.number),
    ];
    return pageRow(line.id, cells, manualCells(comments.take("kgi", line.id)));
  });
  const views = report.kgiViews ? layOutTable(report, report.kgiViews) : [];
  return [headerRow(report.labels.goal, labels, comment[language]), ...rows, ...views, ...sentenceRows(report.kgiSentences)];
}
