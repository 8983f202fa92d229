import { say } from "#language";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { reportWords } from "../../language/words/report-words.ts";
import type { Page } from "../../workbook/page.ts";
import { chartRows, layOutCharts, pageWithCharts } from "../charts/lay-out-charts.ts";
import { openCommentBook } from "../readers/comment-book.ts";
import { layOutReaderCells } from "../readers/lay-out-reader-cells.ts";
import type { ReaderCells } from "../readers/reader-cells.ts";
import type { Report } from "../report.ts";
import { layOutFactors } from "./lay-out-factors.ts";
import { layOutFocus } from "./lay-out-focus.ts";
import { layOutKgis } from "./lay-out-kgis.ts";
import { layOutSection } from "./lay-out-section.ts";
import { looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";
import { askingRow, blankRow, headingRow, type PageRow, pageRow, sentenceRows, textCell } from "./page-rows.ts";

/**
 * Lays a report out on a page: what it says, and everything its readers have written.
 *
 * @param reader - From the page so far (see `readReport`).
 */
export function layOutReport(report: Report, reader: ReaderCells): Page {
  const { language } = report;
  const comments = openCommentBook(reader.comments, report.period.label);
  const charts = layOutCharts(report);
  const rows: PageRow[] = [
    ...titleRows(report, reader),
    headingRow("conclusion", reportWords.conclusion[language]),
    ...sentenceRows(report.conclusion),
    blankRow(),
    headingRow("kgi", report.labels.goal),
    ...layOutKgis(report, comments),
    ...chartRows(charts, "kgi"),
    ...report.factorSections.flatMap((section, at) => [
      ...layOutFactors(report, section, comments),
      ...(at === 0 ? chartRows(charts, "factors") : [blankRow()]),
    ]),
    ...(report.moreSections.length > 0 ? [...sentenceRows(report.moreSections), blankRow()] : []),
  ];
  const focusHeading = headingRow("focus", reportWords.focus[language]);
  rows.push(askingRow(focusHeading, reportWords.shownArea[language], reader.shownArea));
  rows.push(...layOutFocus(report, comments), ...chartRows(charts, "focus"));
  rows.push(...report.sections.flatMap((section) => [...layOutSection(report, section, comments), blankRow()]));
  rows.push(...layOutReaderCells(report, reader, comments.left()));
  return { hiddenColumns: HIDDEN, ...pageWithCharts(rows, charts) };
}

/** The keys of the rows, and all behind the comments: what is left ends where a printed page ends. */
const HIDDEN = [
  { first: pageColumns.id, count: 1 },
  { first: pageColumns.lastManual + 1, count: pageColumns.count - pageColumns.lastManual },
];

function titleRows(report: Report, reader: ReaderCells): PageRow[] {
  const { language } = report;
  const title = say(reportWords.title, language, { period: formatPeriod(report.period, language) });
  const made = say(reportWords.made, language, { time: report.timeStamp });
  return [
    pageRow(rowMarks.title + report.period.label, [textCell(title, looks.title)]),
    askingRow(
      pageRow(rowMarks.shownPeriod, [textCell(made, looks.muted)]),
      reportWords.shownPeriod[language],
      reader.shownPeriod,
    ),
    blankRow(),
  ];
}
