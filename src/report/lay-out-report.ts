import { say } from "#language";
import { formatPeriod } from "../language/format-period.ts";
import { reportWords } from "../language/report-words.ts";
import type { Page, PageCell } from "../workbook/page.ts";
import { openCommentBook } from "./comment-book.ts";
import { CHART_ROWS, layOutChart } from "./lay-out-chart.ts";
import { layOutFactors } from "./lay-out-factors.ts";
import { layOutFocus } from "./lay-out-focus.ts";
import { layOutKgis } from "./lay-out-kgis.ts";
import { layOutReaderCells } from "./lay-out-reader-cells.ts";
import { layOutSection } from "./lay-out-section.ts";
import { looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";
import { blankRow, headingRow, manualCells, type PageRow, pageRow, sentenceRows, textCell } from "./page-rows.ts";
import type { ReaderCells } from "./reader-cells.ts";
import type { Report } from "./report.ts";

/**
 * Lays a report out on a page: what it says, and everything its readers have written.
 *
 * @param reader - From the page so far (see `readReport`).
 */
export function layOutReport(report: Report, reader: ReaderCells): Page {
  const { language } = report;
  const comments = openCommentBook(reader.comments);
  const rows: PageRow[] = [
    ...titleRows(report, reader),
    headingRow("conclusion", reportWords.conclusion[language]),
    ...sentenceRows(report.conclusion),
    blankRow(),
    headingRow("kgi", reportWords.kgi[language]),
    ...layOutKgis(report, comments),
    blankRow(),
    ...report.factorSections.flatMap((section) => [...layOutFactors(report, section, comments), blankRow()]),
    ...sentenceRows(report.moreSections),
  ];
  const chart = layOutChart(report);
  const chartRow = rows.length + 1;
  if (chart) rows.push(pageRow(rowMarks.chart, []), ...Array.from({ length: CHART_ROWS - 1 }, blankRow), blankRow());
  rows.push(headingRow("focus", reportWords.focus[language]), ...layOutFocus(report, comments), blankRow());
  rows.push(...report.sections.flatMap((section) => [...layOutSection(report, section, comments), blankRow()]));
  rows.push(...layOutReaderCells(report, reader, comments.left()));
  const height = Math.max(rows.length, (chart?.bars.length ?? 0) + 1);
  const charted = Array.from({ length: height }, (_, at) => withChartCells(rows[at] ?? blankRow(), chart?.cells[at] ?? []));
  return {
    hiddenColumns: [pageColumns.id],
    rows: charted,
    charts: chart ? [{ ...chart.chart, place: { ...chart.chart.place, row: chartRow } }] : [],
  };
}

function titleRows(report: Report, reader: ReaderCells): PageRow[] {
  const { language } = report;
  const title = say(reportWords.title, language, { period: formatPeriod(report.period, language) });
  const made = say(reportWords.made, language, { time: report.timeStamp });
  const blanks = Array.from({ length: pageColumns.lastNumber - pageColumns.firstNumber }, () => textCell(""));
  const hint = textCell(reportWords.shownPeriod[language], { ...looks.muted, align: "right" });
  return [
    pageRow(rowMarks.title, [textCell(title, looks.title)]),
    pageRow(rowMarks.shownPeriod, [textCell(made, looks.muted), ...blanks, hint], manualCells(reader.shownPeriod)),
    blankRow(),
  ];
}

function withChartCells(row: PageRow, chartCells: readonly PageCell[]): PageCell[] {
  const cells = Array.from({ length: pageColumns.count }, (_, at) => row.get(at + 1) ?? textCell(""));
  chartCells.forEach((cell, at) => {
    cells[pageColumns.chart - 1 + at] = cell;
  });
  return cells;
}
