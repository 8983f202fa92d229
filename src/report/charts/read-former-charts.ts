import type { Grid } from "#workbook";
import type { FormerCharts } from "../../workbook/page.ts";
import { rowMarks } from "../lay-out/page-columns.ts";

/** In front of a chart's figures: its name, and its title. */
const FIGURES = /^▦(\w+) (.*)$/;

/** The mark in the upper left cell of a chart's figures, by which the chart is known again. */
export function figuresMark(key: string, title: string): string {
  return `${rowMarks.chart}${key} ${title}`;
}

/**
 * Finds on a report sheet which charts it has. Each is known by the column in which its figures begin: that one moves along
 * when people insert columns, and stays what it is when they sort rows.
 *
 * @param idColumn - Of the report, counted from 0.
 */
export function readFormerCharts(values: Grid, idColumn: number): FormerCharts {
  const rows: number[] = [];
  const figures: FormerCharts["figures"][number][] = [];
  values.forEach((cells, row) => {
    if (String(cells[idColumn]).startsWith(rowMarks.chart)) rows.push(row + 1);
    cells.forEach((cell, column) => {
      const [, key, title = ""] = (column > idColumn && typeof cell === "string" && FIGURES.exec(cell)) || [];
      if (key !== undefined) figures.push({ key, title, column: column + 1 });
    });
  });
  return { rows, figures };
}
