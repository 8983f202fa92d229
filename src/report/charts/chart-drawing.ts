import type { ChartKind, ChartOptions, PageCell } from "../../workbook/page.ts";
import { looks } from "../lay-out/looks.ts";
import { numberCell, textCell } from "../lay-out/page-rows.ts";

/** What a chart draws and how. Where its figures stand, and where it lies, is decided by the page. */
export interface ChartDrawing {
  readonly title: string;
  readonly kind: ChartKind;
  /** Names of the columns after the first. */
  readonly series: readonly string[];
  /** A label or a number, and then a figure for each series. */
  readonly rows: readonly (readonly PageCell[])[];
  readonly options: ChartOptions;
}

/** A row of figures. Figures stand in hidden columns, small, for the rare reader who shows them. */
export function figureRow(label: string | number, figures: readonly (number | null)[], pattern: string): PageCell[] {
  const first = typeof label === "number" ? numberCell(label, "0", looks.muted) : textCell(label, looks.muted);
  return [first, ...figures.map((figure) => numberCell(figure, pattern, looks.muted))];
}

/** How bars are drawn. Those that begin away from zero stand on white ones, which would interrupt lines. */
export const stackedBars = {
  isStacked: true,
  "legend.position": "none",
  "hAxis.gridlines.color": "#ffffff",
} as const satisfies ChartOptions;

/** What is said by colour is said by a sign, a word or a place as well. */
export const chartColors = {
  invisible: "#ffffff",
  total: "#9aa0a6",
  better: "#4f8a6e",
  worse: "#c26a5a",
  actual: "#8fb0d9",
  target: "#5f6368",
  pick: "#1a73e8",
  movable: "#8fb0d9",
  given: "#c4c7cc",
} as const;
