import { say } from "#language";
import { formatDifference } from "../language/format-number.ts";
import { reportWords } from "../language/report-words.ts";
import type { PageCell, PageChart } from "../workbook/page.ts";
import { looks } from "./looks.ts";
import { differenceCell } from "./number-pattern.ts";
import { pageColumns } from "./page-columns.ts";
import { numberCell, textCell } from "./page-rows.ts";
import type { FactorSection, Report } from "./report.ts";
import { type WaterfallBar, type WaterfallStep, waterfallBars } from "./waterfall-bars.ts";

/** Rows that the chart lies on. */
export const CHART_ROWS = 13;
const ROW_HEIGHT = 21;
const CHART_WIDTH = 800;

/** Invisible on the white of the chart, total, up, down, and again up and down below zero. */
const COLORS = ["#ffffff", "#9aa0a6", "#4f8a6e", "#c26a5a", "#4f8a6e", "#c26a5a"];

/** The figures that a chart is drawn from, and the chart; its row is decided by the page. */
export interface LaidOutChart {
  readonly bars: readonly WaterfallBar[];
  /** From the first row of the page on, from the chart's first column on. */
  readonly cells: readonly (readonly PageCell[])[];
  readonly chart: PageChart;
}

/** The waterfall of the first KGI whose change is explained; null when there is none. */
export function layOutChart(report: Report): LaidOutChart | null {
  const section = report.factorSections.find(({ factors, total }) => factors.length > 0 && total.contribution !== null);
  if (!section || !report.previous) return null;
  const { language } = report;
  const bars = barsOf(report, section);
  const pattern = section.digits.contribution === 0 ? "#,##0" : "#,##0.0";
  const { chartBase, chartTotal, chartUp, chartDown } = reportWords;
  const headers = ["", ...[chartBase, chartTotal, chartUp, chartDown, chartUp, chartDown].map((words) => words[language])];
  const cells = [
    headers.map((header) => textCell(header, looks.muted)),
    ...bars.map(({ label, base, total, up, down, upBelow, downBelow }) => [
      textCell(label, looks.muted),
      ...[base, total, up, down, upBelow, downBelow].map((part) => numberCell(part, pattern, looks.muted)),
    ]),
  ];
  return {
    bars,
    cells,
    chart: {
      title: reportWords.chartTitle[language],
      data: { row: 1, column: pageColumns.chart, rows: cells.length, columns: headers.length },
      colors: COLORS,
      place: { row: 1, column: pageColumns.name, rows: CHART_ROWS, columns: pageColumns.lastNumber - pageColumns.name },
      width: CHART_WIDTH,
      height: CHART_ROWS * ROW_HEIGHT - ROW_HEIGHT / 3,
    },
  };
}

/** In points where the KGI is a rate, as everywhere on the page. The number comes first: a long name may be cut off. */
function barsOf({ language }: Report, section: FactorSection): WaterfallBar[] {
  const { factors, others, total, unit, digits } = section;
  const step = (name: string, contribution: number | null): WaterfallStep => ({
    label: `${formatDifference(contribution, unit, language, digits.contribution)} ${name}`,
    change: Number(differenceCell(contribution, unit)) || 0,
  });
  const steps = factors.map(({ name, contribution }) => step(name, contribution));
  const rest = others?.contribution ?? 0;
  const othersName =
    others && others.count > 0 ? say(reportWords.others, language, { count: others.count }) : reportWords.otherEffects[language];
  return waterfallBars(
    rest === 0 ? steps : [...steps, step(othersName, rest)],
    step(say(reportWords.chartSum, language, { name: section.name }), total.contribution),
  );
}
