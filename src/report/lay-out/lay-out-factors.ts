import { say } from "#language";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { shownDigits } from "../../language/formats/shown-digits.ts";
import { reportWords } from "../../language/words/report-words.ts";
import type { PageCell } from "../../workbook/page.ts";
import {
  amountCell,
  differenceCell,
  differencePattern,
  numberPattern,
  partPattern,
  percentChangePattern,
} from "../numbers/number-pattern.ts";
import type { CommentBook } from "../readers/comment-book.ts";
import type { FactorLine, FactorParts, FactorSection, Report } from "../report.ts";
import { nameWithUnit } from "../say/name-with-unit.ts";
import { previousHeader } from "../say/previous-header.ts";
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
} from "./page-rows.ts";

/** The factors of one KGI, their total and the sentences below. */
export function layOutFactors(report: Report, section: FactorSection, comments: CommentBook): PageRow[] {
  const { language } = report;
  const heading = headingRow("factors", say(reportWords.factors, language, { name: nameWithUnit(section) }));
  if (section.factors.length === 0) return [heading, ...sentenceRows(section.sentences)];
  const { change, contribution, gap, comment } = reportWords;
  const header = headerRow({
    name: report.labels.factor,
    numbers: [
      previousHeader(report),
      formatPeriod(report.period, language),
      ...[change, contribution, gap].map((words) => words[language]),
    ],
    comment: comment[language],
  });
  const rows = section.factors.map((line) => {
    const cells = factorCells(report, section, line);
    return pageRow(line.id, cells, manualCells(comments.take("factors", line.id)));
  });
  return [heading, header, ...rows, ...othersRow(report, section), totalRow(report, section), ...sentenceRows(section.sentences)];
}

function factorCells(report: Report, section: FactorSection, line: FactorLine): PageCell[] {
  const { language } = report;
  const pattern = numberPattern(line.unit, [line.before, line.after], language);
  return [
    nameCell(nameWithUnit(line)),
    numberCell(amountCell(line.before, line.unit), pattern),
    numberCell(amountCell(line.after, line.unit), pattern),
    changeCell(report, line),
    ...partCells(report, section, line),
    textCell(line.isLargest ? reportWords.largest[language] : ""),
  ];
}

function changeCell({ language }: Report, { change, unit, before, after }: FactorLine): PageCell {
  if (change === null) return textCell("");
  if (change.kind === "relative") return numberCell(change.fraction, percentChangePattern());
  return numberCell(differenceCell(change.amount, unit), differencePattern(unit, shownDigits([before, after], unit), language));
}

/** Contribution and part of the gap, in the unit of the KGI. */
function partCells({ language }: Report, { unit, digits }: FactorSection, parts: FactorParts, look = looks.number): PageCell[] {
  return [
    numberCell(differenceCell(parts.contribution, unit), differencePattern(unit, digits.contribution, language), look),
    numberCell(differenceCell(parts.gap, unit), partPattern(unit, digits.gap, language), look),
  ];
}

function othersRow(report: Report, section: FactorSection): PageRow[] {
  const { others } = section;
  if (!others) return [];
  const blanks = [textCell(""), textCell(""), textCell("")];
  return [pageRow(rowMarks.others, [textCell(others.name), ...blanks, ...partCells(report, section, others)])];
}

function totalRow(report: Report, section: FactorSection): PageRow {
  const { language } = report;
  const { total, unit } = section;
  const pattern = numberPattern(unit, [total.before, total.after], language);
  return pageRow(rowMarks.total, [
    textCell(reportWords.total[language], looks.totalName),
    numberCell(amountCell(total.before, unit), pattern, looks.total),
    numberCell(amountCell(total.after, unit), pattern, looks.total),
    textCell(""),
    ...partCells(report, section, total, looks.total),
  ]);
}
