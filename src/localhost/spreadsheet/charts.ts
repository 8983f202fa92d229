import { zoneOf } from "./area.ts";
import { chartDefinition } from "./chart-definition.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { Model } from "./engine.ts";
import { dispatchBatch, type Step } from "./host-plugin.ts";
import { type LineChange, movedArea } from "./line-change.ts";
import type { LineFollower } from "./line-followers.ts";

/** The charts of the workbook. What o-spreadsheet has no words for stays in the description kept beside it. */
export class Charts implements LineFollower {
  private readonly model: Model;
  private specs: Record<string, ChartSpec>;

  constructor(model: Model, specs: Readonly<Record<string, ChartSpec>> = {}) {
    this.model = model;
    this.specs = { ...specs };
  }

  toJSON(): Readonly<Record<string, ChartSpec>> {
    return this.specs;
  }

  restore(specs: Readonly<Record<string, ChartSpec>>): void {
    this.specs = { ...specs };
  }

  /** The charts of a sheet that came from a script, in the order of their insertion. */
  of(sheetId: string): { readonly id: string; readonly spec: ChartSpec }[] {
    const found: { id: string; spec: ChartSpec }[] = [];
    for (const id of this.model.getters.getChartIds(sheetId)) {
      const spec = this.specs[id];
      if (spec !== undefined) found.push({ id, spec: { ...spec, ...this.place(sheetId, id) } });
    }
    return found;
  }

  /** Where it lies now: people drag charts, and insert rows above them. */
  private place(sheetId: string, chartId: string): Partial<ChartSpec> {
    const figureId = this.model.getters.getFigureIdFromChartId(chartId);
    const figure = this.model.getters.getFigure(sheetId, figureId);
    if (!figure) return {};
    const { row, col: column, offset, width, height } = figure;
    return { row, column, offsetX: offset.x, offsetY: offset.y, width, height };
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
      this.specs[id] = { ...spec, ranges };
    }
  }

  private definition(sheetId: string, spec: ChartSpec): object {
    const { getters } = this.model;
    return chartDefinition(spec, (area) => getters.getRangeString(getters.getRangeFromZone(area.sheetId, zoneOf(area)), sheetId));
  }
}

/** A description that shares nothing with the realm it came from; o-spreadsheet accepts no objects of another realm. */
function ownCopy(spec: ChartSpec): ChartSpec {
  return JSON.parse(JSON.stringify(spec));
}
