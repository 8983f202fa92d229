import type { Page, PageCell, PageChart } from "../workbook/page.ts";
import type { ChartDrawing } from "./chart-drawing.ts";
import { drawFocusMap } from "./draw-focus-map.ts";
import { drawGap } from "./draw-gap.ts";
import { drawHeadroom } from "./draw-headroom.ts";
import { drawTrend } from "./draw-trend.ts";
import { drawWaterfall } from "./draw-waterfall.ts";
import { looks } from "./looks.ts";
import { pageColumns, rowMarks } from "./page-columns.ts";
import { blankRow, type PageRow, pageRow, textCell } from "./page-rows.ts";
import { figuresMark } from "./read-former-charts.ts";
import type { Report } from "./report.ts";
import { type SectionKey, sectionNumbers } from "./section.ts";

/** One of the charts of every report: where it lies, and where its figures stand. */
interface ChartSlot {
  readonly draw: (report: Report) => ChartDrawing | null;
  /** The section below which it lies. */
  readonly section: SectionKey;
  readonly column: number;
  readonly width: number;
  /** Rows that it lies on, and pixels: a little less than these rows have. */
  readonly rows: number;
  readonly height: number;
  /**
   * Where its figures begin. Blocks of figures stand below one another, so that the page needs no more columns than a new
   * sheet has; and each begins in a column of its own, by which the chart is known again.
   */
  readonly figures: { readonly row: number; readonly column: number };
}

const LEFT = pageColumns.name;
const RIGHT = pageColumns.firstNumber + 3;
const { chart } = pageColumns;

const slots: Readonly<Record<string, ChartSlot>> = {
  trend: {
    draw: drawTrend,
    section: "kgi",
    column: LEFT,
    width: 1040,
    rows: 8,
    height: 162,
    figures: { row: 15, column: chart + 1 },
  },
  waterfall: {
    draw: drawWaterfall,
    section: "factors",
    column: LEFT,
    width: 560,
    rows: 10,
    height: 204,
    figures: { row: 1, column: chart },
  },
  gap: {
    draw: drawGap,
    section: "factors",
    column: RIGHT,
    width: 470,
    rows: 10,
    height: 204,
    figures: { row: 30, column: chart + 2 },
  },
  focusMap: {
    draw: drawFocusMap,
    section: "focus",
    column: LEFT,
    width: 560,
    rows: 11,
    height: 225,
    figures: { row: 54, column: chart + 4 },
  },
  headroom: {
    draw: drawHeadroom,
    section: "focus",
    column: RIGHT,
    width: 470,
    rows: 11,
    height: 225,
    figures: { row: 44, column: chart + 3 },
  },
};

/** A chart that has something to draw. */
export interface LaidOutChart {
  readonly key: string;
  readonly slot: ChartSlot;
  readonly drawing: ChartDrawing;
}

/** The charts of a report that have something to draw. */
export function layOutCharts(report: Report): LaidOutChart[] {
  return Object.entries(slots).flatMap(([key, slot]) => {
    const drawing = slot.draw(report);
    return drawing ? [{ key, slot, drawing }] : [];
  });
}

/** Room for the charts of a section; none where there are none. */
export function chartRows(charts: readonly LaidOutChart[], section: SectionKey): PageRow[] {
  const here = charts.filter(({ slot }) => slot.section === section);
  if (here.length === 0) return [];
  const height = Math.max(...here.map(({ slot }) => slot.rows));
  return [pageRow(bandMark(section), []), ...Array.from({ length: height - 1 }, blankRow)];
}

/** A page of these rows, with the figures that its charts are drawn from. */
export function pageWithCharts(rows: readonly PageRow[], charts: readonly LaidOutChart[]): Pick<Page, "rows" | "charts"> {
  const height = charts.reduce((most, { slot, drawing }) => Math.max(most, slot.figures.row + drawing.rows.length), rows.length);
  const cells = Array.from({ length: height }, (_, at) => cellsOf(rows[at] ?? blankRow()));
  for (const { key, slot, drawing } of charts) {
    const header = [figuresMark(key, drawing.title), ...drawing.series].map((text) => textCell(text, looks.muted));
    [header, ...drawing.rows].forEach((figures, at) => {
      cells[slot.figures.row - 1 + at]?.splice(slot.figures.column - 1, figures.length, ...figures);
    });
  }
  return { rows: cells, charts: charts.map((each) => pageChart(rows, each)) };
}

function pageChart(rows: readonly PageRow[], { key, slot, drawing }: LaidOutChart): PageChart {
  const { column, width, height, figures, section } = slot;
  const { kind, title, series, options } = drawing;
  const row = rows.findIndex((cells) => cells.get(pageColumns.id)?.value === bandMark(section)) + 1;
  const data = { ...figures, rows: drawing.rows.length + 1, columns: series.length + 1 };
  return { key, kind, title, data, place: { row, column }, width, height, options };
}

function bandMark(section: SectionKey): string {
  return `${rowMarks.chart}${sectionNumbers[section]}`;
}

function cellsOf(row: PageRow): PageCell[] {
  return Array.from({ length: pageColumns.count }, (_, at) => row.get(at + 1) ?? textCell(""));
}
