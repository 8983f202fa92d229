import { type Area, areaOf, zoneOf } from "./area.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { hiddenCells } from "./hidden-chart-cells.ts";

/**
 * A chart in the words of o-spreadsheet. What it has no words for is left out.
 *
 * @param a1 - Writes an area as the chart's sheet names it.
 */
export function chartDefinition(spec: ChartSpec, a1: (area: Area) => string): object {
  const [labels, ...series] = spec.ranges.flatMap(columnsOf);
  const colors = Array.isArray(spec.options["colors"]) ? (spec.options["colors"] as string[]) : [];
  const dataSetStyles: Record<string, object> = {};
  for (const [index, color] of colors.entries()) dataSetStyles[String(index)] = { backgroundColor: color };
  return {
    title: { text: textOption(spec, "title"), ...titleSize(spec) },
    dataSource: {
      type: "range",
      dataSets: series.map((area, index) => ({ dataSetId: String(index), dataRange: a1(area) })),
      dataSetsHaveTitle: spec.headers > 0,
      ...hiddenCells(spec.hidden),
      ...(labels === undefined ? {} : { labelRange: a1(labels) }),
    },
    dataSetStyles,
    legendPosition: legendPosition(textOption(spec, "legend.position") || textOption(spec, "legend")),
    axesDesign: axesDesign(spec),
    ...ownFields(spec),
  };
}

/** What only one chart type has. */
function ownFields(spec: ChartSpec): object {
  const stacked = spec.options["isStacked"] === true || spec.options["isStacked"] === "true";
  switch (spec.kind) {
    case "COLUMN":
      return { type: "bar", stacked };
    case "BAR":
      return { type: "bar", stacked, horizontal: true };
    case "LINE":
      return { type: "line", stacked: false, cumulative: false, labelsAsText: false };
    case "AREA":
    case "STEPPED_AREA":
      return { type: "line", stacked, cumulative: false, labelsAsText: false, fillArea: true };
    case "COMBO":
      return { type: "combo" };
    case "PIE":
      return { type: "pie", isDoughnut: Number(spec.options["pieHole"] ?? 0) > 0 };
    case "SCATTER":
      return { type: "scatter", labelsAsText: false };
    case "WATERFALL":
      return { type: "waterfall", verticalAxisPosition: "left", showSubTotals: false, showConnectorLines: true };
  }
}

function titleSize({ options }: ChartSpec): object {
  const fontSize = options["titleTextStyle.fontSize"];
  return typeof fontSize === "number" ? { fontSize } : {};
}

function axesDesign(spec: ChartSpec): object {
  return { x: axisDesign(spec, "hAxis"), y: axisDesign(spec, "vAxis") };
}

/** o-spreadsheet cannot colour gridlines; white ones on its white ground are none. */
function axisDesign({ options }: ChartSpec, axis: string): object {
  const title = options[`${axis}.title`];
  const min = options[`${axis}.viewWindow.min`];
  const max = options[`${axis}.viewWindow.max`];
  return {
    ...(typeof title === "string" && title !== "" ? { title: { text: title } } : {}),
    ...(typeof min === "number" ? { min } : {}),
    ...(typeof max === "number" ? { max } : {}),
    ...(/^(?:#ffffff|white)$/i.test(String(options[`${axis}.gridlines.color`])) ? { gridLines: "none" } : {}),
  };
}

function columnsOf(area: Area): Area[] {
  const columns: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    columns.push(areaOf(area.sheetId, { ...zoneOf(area), left: column, right: column }));
  }
  return columns;
}

function textOption(spec: ChartSpec, path: string): string {
  const value = spec.options[path];
  return typeof value === "string" ? value : "";
}

function legendPosition(position: string): string {
  return ["top", "bottom", "left", "right", "none"].includes(position) ? position : "top";
}
