import { type Area, areaOf, zoneOf } from "./area.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";
import { type LineChange, movedArea, movedLine } from "./line-change.ts";

/** The chart types of Apps Script that o-spreadsheet can draw. */
export type ChartKind = "AREA" | "BAR" | "COLUMN" | "COMBO" | "LINE" | "PIE" | "SCATTER" | "STEPPED_AREA" | "WATERFALL";

/** A chart as the script described it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly ranges: readonly Area[];
  /** How many of the first rows name the columns. */
  readonly headers: number;
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

/** The charts of the workbook. What o-spreadsheet has no words for stays in the description kept beside it. */
export class Charts {
  private readonly model: Model;
  private readonly specs: Record<string, ChartSpec>;

  constructor(model: Model, specs: Readonly<Record<string, ChartSpec>> = {}) {
    this.model = model;
    this.specs = { ...specs };
  }

  toJSON(): Readonly<Record<string, ChartSpec>> {
    return this.specs;
  }

  /** The charts of a sheet that came from a script, in the order of their insertion. */
  of(sheetId: string): { readonly id: string; readonly spec: ChartSpec }[] {
    const found: { id: string; spec: ChartSpec }[] = [];
    for (const id of this.model.getters.getChartIds(sheetId)) {
      const spec = this.specs[id];
      if (spec !== undefined) found.push({ id, spec });
    }
    return found;
  }

  insert(sheetId: string, described: ChartSpec): string {
    const spec = ownCopy(described);
    const chartId = this.model.uuidGenerator.smallUuid();
    this.specs[chartId] = spec;
    dispatchBatch(this.model, [
      {
        type: "CREATE_CHART",
        sheetId,
        chartId,
        figureId: chartId,
        col: spec.column,
        row: spec.row,
        offset: { x: spec.offsetX, y: spec.offsetY },
        size: { width: spec.width, height: spec.height },
        definition: this.definition(sheetId, spec),
      },
    ]);
    return chartId;
  }

  update(sheetId: string, chartId: string, described: ChartSpec): void {
    const spec = ownCopy(described);
    this.specs[chartId] = spec;
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    const steps: Step[] = [
      { type: "UPDATE_CHART", sheetId, chartId, figureId, definition: this.definition(sheetId, spec) },
      {
        type: "UPDATE_FIGURE",
        sheetId,
        figureId,
        col: spec.column,
        row: spec.row,
        offset: { x: spec.offsetX, y: spec.offsetY },
        width: spec.width,
        height: spec.height,
      },
    ];
    dispatchBatch(this.model, steps);
  }

  remove(sheetId: string, chartId: string): void {
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    dispatchBatch(this.model, [{ type: "DELETE_FIGURE", sheetId, figureId }]);
    delete this.specs[chartId];
  }

  /** Charts and what they show stay with their cells. o-spreadsheet moves what it draws; this moves the description. */
  shift(change: LineChange): void {
    for (const [id, spec] of Object.entries(this.specs)) {
      const ranges = spec.ranges.map((area) => movedArea(area, change)).filter((area) => area !== null);
      this.specs[id] = { ...spec, ranges, ...this.movedAnchor(id, spec, change) };
    }
  }

  private movedAnchor(id: string, { row, column }: ChartSpec, change: LineChange): Pick<ChartSpec, "row" | "column"> {
    if (!this.model.getters.getChartIds(change.sheetId).includes(id)) return { row, column };
    const moved = (line: number) => movedLine(line, change) ?? change.at;
    return change.dimension === "ROW" ? { row: moved(row), column } : { row, column: moved(column) };
  }

  private definition(sheetId: string, spec: ChartSpec): object {
    const [labels, ...series] = spec.ranges.flatMap(columnsOf);
    const colors = Array.isArray(spec.options["colors"]) ? (spec.options["colors"] as string[]) : [];
    const dataSets = series.map((area, index) => ({ dataSetId: String(index), dataRange: this.a1(sheetId, area) }));
    const dataSetStyles: Record<string, object> = {};
    for (const [index, color] of colors.entries()) dataSetStyles[String(index)] = { backgroundColor: color };
    return {
      title: { text: textOption(spec, "title") },
      dataSource: {
        type: "range",
        dataSets,
        dataSetsHaveTitle: spec.headers > 0,
        ...(labels === undefined ? {} : { labelRange: this.a1(sheetId, labels) }),
      },
      dataSetStyles,
      legendPosition: legendPosition(textOption(spec, "legend.position") || textOption(spec, "legend")),
      axesDesign: axesDesign(spec),
      ...ownFields(spec),
    };
  }

  private a1(sheetId: string, area: Area): string {
    const range = this.model.getters.getRangeFromZone(area.sheetId, zoneOf(area));
    return this.model.getters.getRangeString(range, sheetId);
  }
}

/** A description that shares nothing with the realm it came from; o-spreadsheet accepts no objects of another realm. */
function ownCopy(spec: ChartSpec): ChartSpec {
  return JSON.parse(JSON.stringify(spec));
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

/** o-spreadsheet cannot colour gridlines; white ones on its white ground are none. */
function axesDesign(spec: ChartSpec): object {
  const gridLines = (axis: string): object =>
    /^(?:#ffffff|white)$/i.test(textOption(spec, `${axis}.gridlines.color`)) ? { gridLines: "none" } : {};
  return { x: gridLines("hAxis"), y: gridLines("vAxis") };
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
