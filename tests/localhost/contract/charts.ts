import { signature } from "./messages.ts";
import { type ContractRow, returns, row, throws } from "./row.ts";
import { CHART, OBSERVED } from "./sources.ts";

/** Charts. */
export const charts: readonly ContractRow[] = [
  row(
    "Sheet.insertChart",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.WATERFALL).addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 2, 0, 0).setOption('title', 'Why').build()); const [c] = sheet.getCharts(); return [sheet.getCharts().length, c.getRanges()[0].getA1Notation(), c.getContainerInfo().getAnchorRow(), c.getContainerInfo().getAnchorColumn()]",
    returns([1, "A1:B3", 5, 2]),
  ),
  row(
    "Sheet.updateChart",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(5, 2, 0, 0).build()); sheet.updateChart(sheet.getCharts()[0].modify().setPosition(9, 1, 0, 0).build()); return [sheet.getCharts().length, sheet.getCharts()[0].getContainerInfo().getAnchorRow()]",
    returns([1, 9]),
  ),
  row(
    "Sheet.removeChart",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build()); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length",
    returns(0),
  ),
  row(
    "EmbeddedChartBuilder.setChartType",
    OBSERVED,
    "sheet.newChart().setChartType('LINE')",
    throws(signature("String", "SpreadsheetApp.EmbeddedChartBuilder.setChartType")),
  ),
  row(
    "EmbeddedChart.getChartId",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); const [c] = sheet.getCharts(); sheet.updateChart(c.modify().setOption('title', 'x').build()); return sheet.getCharts()[0].getChartId() === c.getChartId()",
    returns(true),
  ),
  row(
    "EmbeddedChartBuilder.addRange",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setPosition(1, 5, 0, 0).build()); return sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation())",
    returns(["A1:A3", "B1:B3"]),
  ),
  row(
    "EmbeddedChartBuilder.clearRanges",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); sheet.updateChart(sheet.getCharts()[0].modify().clearRanges().addRange(sheet.getRange('A1:B2')).build()); return sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation())",
    returns(["A1:B2"]),
  ),
  row(
    "EmbeddedChartBuilder.setPosition",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setPosition(2, 3, 7, 9).build()); const i = sheet.getCharts()[0].getContainerInfo(); return [i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY()]",
    returns([2, 3, 7, 9]),
  ),
  row(
    "EmbeddedChartBuilder.setNumHeaders",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(1, 5, 0, 0).build()); return sheet.getCharts()[0].getNumHeaders()",
    returns(1),
  ),
  row(
    "Sheet.insertChart",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); return [sheet.getCharts().length, ss.getSheetByName('Other').getCharts().length]",
    returns([1, 0]),
  ),
  row(
    "Sheet.insertChart",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); sheet.insertRowBefore(1); return sheet.getCharts()[0].getRanges()[0].getA1Notation()",
    returns("A2:B4"),
  ),
  row(
    "EmbeddedChartBuilder.setHiddenDimensionStrategy",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COMBO).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); return String(sheet.getCharts()[0].getHiddenDimensionStrategy())",
    returns("SHOW_BOTH"),
  ),
  row(
    "EmbeddedChartBuilder.setHiddenDimensionStrategy",
    OBSERVED,
    "sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)",
    throws("Unexpected error"),
  ),
  row(
    "EmbeddedChart.getHiddenDimensionStrategy",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.SCATTER).addRange(sheet.getRange('A1:B3')).setPosition(1, 5, 0, 0).build()); return String(sheet.getCharts()[0].getHiddenDimensionStrategy())",
    returns("IGNORE_ROWS"),
  ),
  row(
    "EmbeddedChartBuilder.setHiddenDimensionStrategy",
    OBSERVED,
    "sheet.newChart().setChartType(Charts.ChartType.BAR).setHiddenDimensionStrategy('SHOW_BOTH')",
    throws(signature("String", "SpreadsheetApp.EmbeddedChartBuilder.setHiddenDimensionStrategy")),
  ),
  row(
    "Charts.ChartHiddenDimensionStrategy",
    "reference/charts/chart-hidden-dimension-strategy",
    "return ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'].map((name) => String(Charts.ChartHiddenDimensionStrategy[name]))",
    returns(["IGNORE_BOTH", "IGNORE_COLUMNS", "IGNORE_ROWS", "SHOW_BOTH"]),
  ),
  row(
    "Sheet.insertRowsBefore",
    CHART,
    "sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B3')).setPosition(5, 5, 0, 0).build()); sheet.insertRowsBefore(2, 3); return sheet.getCharts()[0].getContainerInfo().getAnchorRow()",
    returns(8),
  ),
  row("Charts.ChartType", "reference/charts/chart-type", "return String(Charts.ChartType.WATERFALL)", returns("WATERFALL")),
];
