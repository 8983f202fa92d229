import type { FormerCharts, PageArea, PageChart } from "./page.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Brings the charts of a sheet in line with its page: makes those that are missing, corrects those whose figures, title or
 * place have changed, and removes those of the page so far that have nothing left to draw. A chart draws what stands in its
 * cells, so as a rule there is nothing to do.
 *
 * A chart that a person has moved stays where it is. One that a person has deleted comes back, since it cannot be told from
 * one that a dying run did not come to.
 *
 * @param present - The charts that the sheet has.
 */
export function placeCharts(
  sheet: Sheet,
  present: readonly EmbeddedChart[],
  charts: readonly PageChart[],
  before: FormerCharts,
): void {
  for (const chart of present) if (areaOf(chart) === null) removeChart(sheet, chart, before);
  const startingIn = (column: number): EmbeddedChart | undefined => present.find((each) => areaOf(each)?.column === column);
  for (const { key, column } of before.figures) {
    const hasFigures = charts.some((chart) => chart.key === key);
    if (!hasFigures) removeChart(sheet, startingIn(column), before);
  }
  for (const chart of charts) {
    const former = before.figures.find(({ key }) => key === chart.key);
    const found = startingIn(former?.column ?? chart.data.column);
    if (!found) insertCharts(sheet, [chart]);
    else correctChart(sheet, found, chart, before);
  }
}

function removeChart(sheet: Sheet, found: EmbeddedChart | undefined, before: FormerCharts): void {
  if (found && before.rows.includes(found.getContainerInfo().getAnchorRow())) sheet.removeChart(found);
}

/** Makes the charts of a sheet that has none. */
export function insertCharts(sheet: Sheet, charts: readonly PageChart[]): void {
  for (const chart of charts) {
    const builder = describe(sheet.newChart(), chart).addRange(dataOf(sheet, chart));
    sheet.insertChart(builder.setPosition(chart.place.row, chart.place.column, 0, 0).build());
  }
}

function correctChart(sheet: Sheet, found: EmbeddedChart, chart: PageChart, before: FormerCharts): void {
  const info = found.getContainerInfo();
  const [row, column] = placeOf(found, chart, before);
  const former = before.figures.find(({ key }) => key === chart.key);
  const isAsDescribed = hasSameData(found, chart) && (former?.title ?? chart.title) === chart.title;
  if (isAsDescribed && row === info.getAnchorRow() && column === info.getAnchorColumn()) return;
  const builder = found.modify().setPosition(row, column, info.getOffsetX(), info.getOffsetY());
  if (!isAsDescribed) describe(builder.clearRanges(), chart).addRange(dataOf(sheet, chart));
  sheet.updateChart(builder.build());
}

/** Row and column where a chart belongs: its place on the page, unless a person has moved it. */
function placeOf(found: EmbeddedChart, { key, data, place }: PageChart, before: FormerCharts): readonly [number, number] {
  const info = found.getContainerInfo();
  const row = info.getAnchorRow();
  const column = info.getAnchorColumn();
  if (!before.rows.includes(row)) return [row, column];
  // Columns that people have put into the page are gone from below the chart, which they had moved along.
  const inserted = (before.figures.find((each) => each.key === key)?.column ?? data.column) - data.column;
  const wasMovedAlong = column > place.column && column <= place.column + inserted;
  return [place.row, wasMovedAlong ? place.column : column];
}

function describe(builder: EmbeddedChartBuilder, chart: PageChart): EmbeddedChartBuilder {
  builder
    .setChartType(Charts.ChartType[chart.kind])
    // Its figures stand in hidden columns, and a filter on the page hides rows of figures with those that it is meant for.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setNumHeaders(1)
    .setOption("title", chart.title)
    .setOption("width", chart.width)
    .setOption("height", chart.height);
  for (const [option, value] of Object.entries(chart.options)) builder.setOption(option, value);
  return builder;
}

function dataOf(sheet: Sheet, { data }: PageChart): Range {
  return sheet.getRange(data.row, data.column, data.rows, data.columns);
}

function hasSameData(found: EmbeddedChart, { data }: PageChart): boolean {
  const area = areaOf(found);
  return (
    area !== null &&
    area.row === data.row &&
    area.column === data.column &&
    area.rows === data.rows &&
    area.columns === data.columns
  );
}

function areaOf(chart: EmbeddedChart): PageArea | null {
  const range = chart.getRanges()[0];
  if (!range) return null;
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}
