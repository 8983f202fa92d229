import type { Tree } from "#engine";
import type { DataField } from "#language";
import { inOrder } from "../cells/period-list.ts";
import { createProblemList, type ProblemList } from "../cells/problem-list.ts";
import type { RawGrid } from "../cells/raw-grid.ts";
import { readFigure } from "../cells/read-figure.ts";
import type { TableHeader } from "../cells/table.ts";
import { addSegments, createSegments, giveSegment, type Segments } from "../customers/segments.ts";
import { figureProblem } from "./data-problems.ts";
import { createLayer, type Layer } from "./figure-layer.ts";
import { type LongRow, longRows } from "./long-rows.ts";
import type { ReadValues } from "./read-values.ts";

/**
 * Reads a table with one row per KPI, period and segment.
 *
 * A row without a segment, or whose segment says “total”, is the KPI itself. A KPI with nothing but segments is their sum
 * when it is a flow or a stock; the segments of a ratio cannot be added, so it has no value, and a note says so (`P-21`).
 */
export function readLongData(grid: RawGrid, header: TableHeader<DataField>, tree: Tree): ReadValues {
  const problems = createProblemList();
  const { rows, met } = longRows(grid, header, tree, problems);
  const { periods, rank } = inOrder(met);
  const slots = tree.size * periods.length;
  const columns = { actual: header.columns.get("actual"), target: header.columns.get("target") };
  const figures = {
    actual: { layer: createLayer(slots), segments: createSegments() },
    target: { layer: createLayer(slots), segments: createSegments() },
  };
  for (const row of rows) {
    const period = rank[row.place] ?? -1;
    if (period < 0) continue;
    const slot = row.node * periods.length + period;
    for (const field of ["actual", "target"] as const) {
      const column = columns[field];
      if (column === undefined) continue;
      const raw = grid[row.index]?.[column];
      const mistake = giveFigure(figures[field], slot, row.segment, readFigure(raw));
      if (mistake === null) continue;
      const label = periods[period]?.label ?? "";
      const place = { kpi: tree.definitions[row.node], row: row.index + 1, column: field, period: label, raw };
      problems.add(figureProblem(mistake, place));
    }
  }
  for (const { layer, segments } of [figures.actual, figures.target]) settle(layer, segments, tree, periods.length, problems);
  return {
    data: { periods, actuals: figures.actual.layer.values, targets: figures.target.layer.values },
    problems: problems.all(),
  };
}

interface Figures {
  readonly layer: Layer;
  readonly segments: Segments;
}

function giveFigure(
  { layer, segments }: Figures,
  slot: number,
  segment: LongRow["segment"],
  figure: ReturnType<typeof readFigure>,
): string | null {
  const mistake = typeof figure === "number" ? null : figure;
  const value = typeof figure === "number" ? figure : Number.NaN;
  if (segment !== "") return giveSegment(segments, slot, segment, value) ? mistake : "duplicate-value";
  if (Number.isNaN(value)) return mistake;
  return layer.give(slot, value) ? null : "duplicate-value";
}

function settle(layer: Layer, segments: Segments, tree: Tree, periodCount: number, problems: ProblemList): void {
  addSegments(segments, layer, (slot) => {
    const node = Math.floor(slot / periodCount);
    return tree.definitions[node]?.kind !== "ratio";
  });
  layer.settle();
  for (const node of new Set(segments.notAdded.map((slot) => Math.floor(slot / periodCount)))) {
    const { id = "", name = "" } = tree.definitions[node] ?? {};
    problems.add({ code: "P-21", variant: "segments", severity: "note", kpi: id, place: null, facts: { id, name } });
  }
}
