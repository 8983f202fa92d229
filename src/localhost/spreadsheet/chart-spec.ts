import type { Area } from "./area.ts";

/** The chart types of Apps Script that o-spreadsheet can draw. */
export type ChartKind = "AREA" | "BAR" | "COLUMN" | "COMBO" | "LINE" | "PIE" | "SCATTER" | "STEPPED_AREA" | "WATERFALL";

/** What becomes of hidden cells; Google's default is `IGNORE_ROWS`. */
export type HiddenDimensions = "IGNORE_BOTH" | "IGNORE_COLUMNS" | "IGNORE_ROWS" | "SHOW_BOTH";

/** A chart as the script described it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly ranges: readonly Area[];
  /** How many of the first rows name the columns. */
  readonly headers: number;
  readonly hidden: HiddenDimensions;
  /** Where its upper left corner lies: a cell, counted from 0, and pixels from that cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** Options by their path, e.g. `{"title": "Sales", "legend.position": "none"}`. */
  readonly options: Readonly<Record<string, unknown>>;
}
