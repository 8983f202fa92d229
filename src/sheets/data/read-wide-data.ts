import type { KpiDefinition, Tree } from "#engine";
import { type DataField, dataHeaders, wordFinder } from "#language";
import { kpiFinder } from "../cells/kpi-finder.ts";
import { createPeriodList, inOrder } from "../cells/period-list.ts";
import { createProblemList, type ProblemList } from "../cells/problem-list.ts";
import { cellOf, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { readFigure } from "../cells/read-figure.ts";
import { type TableHeader, usedHeight } from "../cells/table.ts";
import { figureProblem, unknownKpi } from "./data-problems.ts";
import { createLayer, type Layer } from "./figure-layer.ts";
import type { ReadValues } from "./read-values.ts";

/** A column of figures: where it stands, and its period's place in the result. */
interface FigureColumn {
  readonly column: number;
  readonly period: number;
  readonly label: string;
}

/** Reads a table with one row per KPI and one column per period. Targets are not part of this shape. */
export function readWideData(grid: RawGrid, header: TableHeader<DataField>, tree: Tree): ReadValues {
  const { periods, columns } = figureColumns(grid[header.row] ?? []);
  const slots = tree.size * periods.length;
  const actuals = createLayer(slots);
  const problems = createProblemList();
  const findKpi = kpiFinder(tree);
  const kpiColumn = header.columns.get("kpi") ?? 0;
  const height = usedHeight(grid);
  for (let row = header.row + 1; row < height; row++) {
    const cells = grid[row] ?? [];
    const id = textOf(cells[kpiColumn]);
    if (id === "") continue;
    const node = findKpi(id);
    if (node < 0) problems.add(unknownKpi(id, row + 1));
    else readRow(cells, row + 1, { columns, actuals, problems, kpi: tree.definitions[node], first: node * periods.length });
  }
  actuals.settle();
  return {
    data: { periods, actuals: actuals.values, targets: new Float64Array(slots).fill(Number.NaN) },
    problems: problems.all(),
  };
}

function figureColumns(headers: readonly unknown[]) {
  const list = createPeriodList();
  const findField = wordFinder({ kpi: dataHeaders.kpi, note: dataHeaders.note });
  const met: { readonly column: number; readonly place: number }[] = [];
  headers.forEach((cell, column) => {
    if (isBlank(cell) || (typeof cell === "string" && findField(cell))) return;
    met.push({ column, place: list.placeOf(cellOf(cell)) });
  });
  const { periods, rank } = inOrder(list.met);
  const columns = met.flatMap(({ column, place }): FigureColumn[] => {
    const period = rank[place] ?? -1;
    return period < 0 ? [] : [{ column, period, label: periods[period]?.label ?? "" }];
  });
  return { periods, columns };
}

interface RowTarget {
  readonly columns: readonly FigureColumn[];
  readonly actuals: Layer;
  readonly problems: ProblemList;
  readonly kpi: KpiDefinition | undefined;
  /** Slot of the KPI's first period. */
  readonly first: number;
}

/** Reads the figures of a row; the same mistake all along it is one problem, at the first of its cells. */
function readRow(cells: readonly unknown[], row: number, { columns, actuals, problems, kpi, first }: RowTarget): void {
  const mistakes = new Map<string, { readonly at: FigureColumn; count: number }>();
  for (const at of columns) {
    const figure = readFigure(cells[at.column]);
    const mistake = typeof figure !== "number" ? figure : giveFigure(actuals, first + at.period, figure);
    if (mistake === null) continue;
    const known = mistakes.get(mistake);
    if (known) known.count++;
    else mistakes.set(mistake, { at, count: 1 });
  }
  for (const [variant, { at, count }] of mistakes) {
    const place = { kpi, row, column: at.label, period: at.label, raw: cells[at.column], count };
    problems.add(figureProblem(variant, place));
  }
}

function giveFigure(layer: Layer, slot: number, figure: number): "duplicate-value" | null {
  return Number.isNaN(figure) || layer.give(slot, figure) ? null : "duplicate-value";
}
