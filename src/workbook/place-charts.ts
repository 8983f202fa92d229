import type { PageChart } from "./page.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Makes the charts that the sheet does not have yet and corrects those whose data or place has changed. A chart draws what
 * stands in its cells, so as a rule there is nothing to do.
 *
 * @param rowsBefore - Rows that the charts of the page so far lie on. A chart elsewhere was moved by a person and stays there.
 */
export function placeCharts(sheet: Sheet, charts: readonly PageChart[], rowsBefore: readonly number[]): void {
  if (charts.length === 0) return;
  const present = sheet.getCharts();
  for (const chart of charts) {
    const found = present.find((each) => drawsSameColumns(each, chart));
    if (!found) insertCharts(sheet, [chart]);
    else {
      const row = found.getContainerInfo().getAnchorRow();
      const wanted = rowsBefore.includes(row) ? chart.place.row : row;
      if (row !== wanted || !hasSameData(found, chart)) {
        sheet.updateChart(describe(sheet, found.modify().clearRanges(), chart, wanted).build());
      }
    }
  }
}

/** Makes the charts of a sheet that has none. */
export function insertCharts(sheet: Sheet, charts: readonly PageChart[]): void {
  for (const chart of charts) sheet.insertChart(describe(sheet, sheet.newChart(), chart, chart.place.row).build());
}

function describe(sheet: Sheet, builder: EmbeddedChartBuilder, chart: PageChart, row: number): EmbeddedChartBuilder {
  const { data, place } = chart;
  return (
    builder
      .setChartType(Charts.ChartType.BAR)
      .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns))
      .setNumHeaders(1)
      .setPosition(row, place.column, 0, 0)
      .setOption("title", chart.title)
      .setOption("isStacked", true)
      .setOption("legend.position", "none")
      // Bars that begin away from zero stand on white ones, which would interrupt lines.
      .setOption("hAxis.gridlines.color", "#ffffff")
      .setOption("colors", [...chart.colors])
      .setOption("width", chart.width)
      .setOption("height", chart.height)
  );
}

/** Which of the charts on the sheet it is; people may have put charts of their own beside it. */
function drawsSameColumns(found: EmbeddedChart, { data }: PageChart): boolean {
  const range = found.getRanges()[0];
  return range !== undefined && range.getColumn() === data.column && range.getNumColumns() === data.columns;
}

function hasSameData(found: EmbeddedChart, { data }: PageChart): boolean {
  const range = found.getRanges()[0];
  return range !== undefined && range.getRow() === data.row && range.getNumRows() === data.rows;
}
