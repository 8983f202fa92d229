import type { PageArea, PageChart } from "./page.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Makes the charts that the sheet does not have yet, corrects those whose data or place has changed, and removes those of the
 * page so far that have nothing left to draw. A chart draws what stands in its cells, so as a rule there is nothing to do.
 *
 * @param rowsBefore - Rows that the charts of the page so far lie on. A chart elsewhere was moved by a person and stays there.
 */
export function placeCharts(sheet: Sheet, charts: readonly PageChart[], rowsBefore: readonly number[]): void {
  if (charts.length === 0 && rowsBefore.length === 0) return;
  const present = sheet.getCharts().filter(drawsPage);
  if (charts.length === 0) removeCharts(sheet, present, rowsBefore);
  for (const chart of charts) {
    const found = present.find((each) => areaOf(each)?.columns === chart.data.columns);
    if (found) correctChart(sheet, found, chart, rowsBefore);
    else insertCharts(sheet, [chart]);
  }
}

function correctChart(sheet: Sheet, found: EmbeddedChart, chart: PageChart, rowsBefore: readonly number[]): void {
  const row = anchorRow(found);
  const wanted = rowsBefore.includes(row) ? chart.place.row : row;
  if (row === wanted && hasSameData(found, chart)) return;
  sheet.updateChart(describe(sheet, found.modify().clearRanges(), chart, wanted).build());
}

function removeCharts(sheet: Sheet, present: readonly EmbeddedChart[], rowsBefore: readonly number[]): void {
  for (const chart of present) if (rowsBefore.includes(anchorRow(chart))) sheet.removeChart(chart);
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

/** Whether it draws what we lay out, from the first row on; people may have put charts of their own beside it. */
function drawsPage(found: EmbeddedChart): boolean {
  return areaOf(found)?.row === 1;
}

function hasSameData(found: EmbeddedChart, { data }: PageChart): boolean {
  const area = areaOf(found);
  return area !== null && area.row === data.row && area.column === data.column && area.rows === data.rows;
}

function areaOf(chart: EmbeddedChart): PageArea | null {
  const range = chart.getRanges()[0];
  if (!range) return null;
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function anchorRow(chart: EmbeddedChart): number {
  return chart.getContainerInfo().getAnchorRow();
}
