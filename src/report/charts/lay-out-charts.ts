import type { Page, PageCell, PageChart } from "../../workbook/page.ts";
import { looks } from "../lay-out/looks.ts";
import { pageColumns, rowMarks } from "../lay-out/page-columns.ts";
import { blankRow, type PageRow, pageRow, textCell } from "../lay-out/page-rows.ts";
import type { Report } from "../report.ts";
import { type SectionKey, sectionNumbers } from "../section.ts";
import type { ChartDrawing } from "./chart-drawing.ts";
import { drawFocusMap } from "./draw-focus-map.ts";
import { drawGap } from "./draw-gap.ts";
import { drawHeadroom } from "./draw-headroom.ts";
import { drawTrend } from "./draw-trend.ts";
import { drawWaterfall } from "./draw-waterfall.ts";
import { figuresMark } from "./read-former-charts.ts";

/** One of the charts of every report: where it lies, and where its figures stand. */
interface ChartSlot {
  readonly draw: (report: Report) => ChartDrawing | null;
  /** The section below which it lies. */
  readonly section: SectionKey;
  readonly column: number;
  readonly width: number;
  /** Rows that it lies on at least. */
  readonly rows: number;
  /**
   * Where its figures begin. Blocks of figures stand below one another, so that the page needs no more columns than a new
   * sheet has; and each begins in a column of its own, by which the chart is known again.
   */
  readonly figures: { readonly row: number; readonly column: number };
}

/** In pixels. */
const ROW_HEIGHT = 21;
const BAR_HEIGHT = 19;
const AROUND_BARS = 84;
const GAP_BELOW = 6;
const TITLE_SIZE = 13;

/** The whole width of the page, or its two halves beside one another. */
const WHOLE = { column: pageColumns.name, width: 1136 };
const LEFT = { column: pageColumns.name, width: 565 };
const RIGHT = { column: pageColumns.firstNumber + 3, width: 562 };
const { chart } = pageColumns;

const slots: Readonly<Record<string, ChartSlot>> = {
  trend: { draw: drawTrend, section: "kgi", ...WHOLE, rows: 8, figures: { row: 15, column: chart + 1 } },
  waterfall: { draw: drawWaterfall, section: "factors", ...LEFT, rows: 9, figures: { row: 1, column: chart } },
  gap: { draw: drawGap, section: "factors", ...RIGHT, rows: 9, figures: { row: 30, column: chart + 2 } },
  focusMap: { draw: drawFocusMap, section: "focus", ...LEFT, rows: 8, figures: { row: 54, column: chart + 4 } },
  headroom: { draw: drawHeadroom, section: "focus", ...RIGHT, rows: 8, figures: { row: 44, column: chart + 3 } },
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

/** What stands between a section and the next one: room for its charts, or a blank row. */
export function chartRows(charts: readonly LaidOutChart[], section: SectionKey): PageRow[] {
  const height = rowsOf(charts, section);
  return height === 0 ? [blankRow()] : [pageRow(bandMark(section), []), ...Array.from({ length: height - 1 }, blankRow)];
}

/** Charts beside one another are equally high: as high as the one with the most bars needs to be. */
function rowsOf(charts: readonly LaidOutChart[], section: SectionKey): number {
  const here = charts.filter(({ slot }) => slot.section === section);
  return here.reduce((most, { slot, drawing: { kind, rows } }) => {
    const forBars = kind === "BAR" ? Math.ceil((rows.length * BAR_HEIGHT + AROUND_BARS + GAP_BELOW) / ROW_HEIGHT) : 0;
    return Math.max(most, slot.rows, forBars);
  }, 0);
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
  return { rows: cells, charts: charts.map((each) => pageChart(rows, charts, each)) };
}

function pageChart(rows: readonly PageRow[], charts: readonly LaidOutChart[], { key, slot, drawing }: LaidOutChart): PageChart {
  const { column, width, figures, section } = slot;
  const { kind, title, series, options } = drawing;
  const row = rows.findIndex((cells) => cells.get(pageColumns.id)?.value === bandMark(section)) + 1;
  const data = { ...figures, rows: drawing.rows.length + 1, columns: series.length + 1 };
  const height = rowsOf(charts, section) * ROW_HEIGHT - GAP_BELOW;
  return {
    key,
    kind,
    title,
    data,
    place: { row, column },
    width,
    height,
    options: { ...options, "titleTextStyle.fontSize": TITLE_SIZE },
  };
}

function bandMark(section: SectionKey): string {
  return `${rowMarks.chart}${sectionNumbers[section]}`;
}

function cellsOf(row: PageRow): PageCell[] {
  return Array.from({ length: pageColumns.count }, (_, at) => row.get(at + 1) ?? textCell(""));
}
