import type { Area } from "../spreadsheet/area.ts";
import type { ChartKind, ChartSpec, HiddenDimensions } from "../spreadsheet/chart-spec.ts";
import type { Context } from "./context.ts";
import { enumeration } from "./enumeration.ts";
import { RangePlace } from "./range-place.ts";
import { chartBuilderCalls, containerInfoCalls, embeddedChartCalls } from "./service-calls.ts";
import { refuse, strict, unwrap } from "./strict.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;

const drawable: readonly string[] = ["AREA", "BAR", "COLUMN", "COMBO", "LINE", "PIE", "SCATTER", "STEPPED_AREA", "WATERFALL"];
const notDrawable: readonly string[] = ["BUBBLE", "CANDLESTICK", "GAUGE", "GEO", "HISTOGRAM", "RADAR", "ORG", "TABLE", "TREEMAP"];

/** The service that knows the types of charts. */
export const chartsConstants = {
  ChartType: enumeration<typeof GoogleAppsScript.Charts.ChartType>(...drawable, ...notDrawable),
  ChartHiddenDimensionStrategy: enumeration<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
    "IGNORE_BOTH",
    "IGNORE_COLUMNS",
    "IGNORE_ROWS",
    "SHOW_BOTH",
  ),
};

const blankChart: ChartSpec = {
  kind: "COLUMN",
  ranges: [],
  headers: 0,
  hidden: "IGNORE_ROWS",
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  width: 600,
  height: 371,
  options: {},
};

/** A chart, drawn or about to be. */
export class EmbeddedChartService implements Pick<Chart, keyof typeof embeddedChartCalls> {
  readonly guarded: Chart;
  readonly spec: ChartSpec;
  /** Empty while it is not on a sheet. */
  readonly id: string;
  readonly #context: Context;

  constructor(context: Context, spec: ChartSpec, id: string) {
    this.#context = context;
    this.spec = spec;
    this.id = id;
    this.guarded = strict<Chart>(context.host, "EmbeddedChart", embeddedChartCalls, this);
  }

  getChartId(): number | null {
    return this.id === "" ? null : numberFrom(this.id);
  }

  getRanges(): Range[] {
    return Array.from(this.spec.ranges, (area) => this.#context.range(area));
  }

  getNumHeaders(): number {
    return this.spec.headers;
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return chartsConstants.ChartHiddenDimensionStrategy[this.spec.hidden];
  }

  getContainerInfo(): ContainerInfo {
    const { row, column, offsetX, offsetY } = this.spec;
    const info = {
      getAnchorRow: () => row + 1,
      getAnchorColumn: () => column + 1,
      getOffsetX: () => offsetX,
      getOffsetY: () => offsetY,
    } satisfies Pick<ContainerInfo, keyof typeof containerInfoCalls>;
    return strict<ContainerInfo>(this.#context.host, "ContainerInfo", containerInfoCalls, info);
  }

  modify(): Builder {
    return new EmbeddedChartBuilderService(this.#context, this.spec, this.id).guarded;
  }
}

/** Collects the description of a chart. */
export class EmbeddedChartBuilderService implements Pick<Builder, keyof typeof chartBuilderCalls> {
  readonly guarded: Builder;
  readonly #context: Context;
  readonly #id: string;
  #spec: ChartSpec;
  #hasType: boolean;

  constructor(context: Context, spec: ChartSpec = blankChart, id = "") {
    this.#context = context;
    this.#spec = spec;
    this.#id = id;
    this.#hasType = id !== "";
    this.guarded = strict<Builder>(context.host, "EmbeddedChartBuilder", chartBuilderCalls, this);
  }

  addRange(range: Range): Builder {
    const { area } = unwrap(range, RangePlace) ?? refuse("Range not found");
    return this.#with({ ranges: [...this.#spec.ranges, area] });
  }

  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    const name = String(type);
    if (!drawable.includes(name)) throw new Error(`Charts.ChartType.${name} is not implemented by the local host`);
    this.#hasType = true;
    return this.#with({ kind: name as ChartKind });
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): Builder {
    if (anchorRow < 1 || anchorColumn < 1) refuse("The coordinates of the chart are outside the dimensions of the sheet.");
    return this.#with({ row: anchorRow - 1, column: anchorColumn - 1, offsetX, offsetY });
  }

  setOption(option: string, value: unknown): Builder {
    if (option === "width") return this.#with({ width: Number(value) });
    if (option === "height") return this.#with({ height: Number(value) });
    return this.#with({ options: { ...this.#spec.options, [option]: value } });
  }

  setNumHeaders(headers: number): Builder {
    return this.#with({ headers });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    if (!this.#hasType) refuse("Unexpected error");
    return this.#with({ hidden: String(strategy) as HiddenDimensions });
  }

  build(): Chart {
    return new EmbeddedChartService(this.#context, this.#spec, this.#id).guarded;
  }

  #with(change: Partial<ChartSpec>): Builder {
    this.#spec = { ...this.#spec, ...change };
    return this.guarded;
  }
}

/** The description of a chart that is put on a sheet; throws if there is nothing to draw. */
export function placeChart({ spec }: EmbeddedChartService): ChartSpec {
  const cells = spec.ranges.reduce((sum, area: Area) => sum + area.rows * area.columns, 0);
  if (cells === 0) refuse("The chart has no data range.");
  return spec;
}

/** Google's chart ids are numbers; this makes one of ours, always the same for the same chart. */
function numberFrom(id: string): number {
  let number = 0;
  for (const character of id) number = (number * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return number;
}
