import type { Period, Problem, Tree } from "#engine";
import { type DataField, dataHeaders, partialWords, wordFinder } from "#language";
import { kpiFinder } from "../cells/kpi-finder.ts";
import { createPeriodList, inOrder } from "../cells/period-list.ts";
import { createProblemList, type ProblemList } from "../cells/problem-list.ts";
import { cellOf, excerpt, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { readFigure } from "../cells/read-figure.ts";
import { type TableHeader, usedHeight } from "../cells/table.ts";
import { type FigurePlace, figureProblem } from "./data-problems.ts";
import { createLayer, type Layer } from "./figure-layer.ts";
import type { ReadValues } from "./read-values.ts";

/** A column of figures and the KPI they belong to. */
interface KpiColumn {
  readonly column: number;
  readonly node: number;
}

/** A row of figures and the place of its period among those met. */
interface MonthRow {
  readonly index: number;
  readonly place: number;
}

/** The columns whose header is a KPI of the tree. */
export function kpiColumns(headers: readonly unknown[], tree: Tree): readonly KpiColumn[] {
  const findKpi = kpiFinder(tree);
  return headers.flatMap((cell, column) => {
    const node = isBlank(cell) ? -1 : findKpi(textOf(cell));
    return node < 0 ? [] : [{ column, node }];
  });
}

/**
 * Reads a table with one row per month and one column per KPI, as `KPI_FACTORS` answers and most monthly reports are laid out.
 *
 * Other columns are left aside, but for a note that calls a month incomplete (`P-46`). Rows that sum others up, and rows without
 * any figure such as footnotes, are no periods.
 */
export function readMonthRows(grid: RawGrid, header: TableHeader<DataField>, tree: Tree): ReadValues {
  const columns = kpiColumns(grid[header.row] ?? [], tree);
  const { rows, met } = monthRows(grid, header, columns);
  const { periods, rank } = inOrder(met);
  const actuals = createLayer(tree.size * periods.length);
  const problems = createProblemList();
  const note = noteColumn(grid, header.row);
  for (const { index, place } of rows) {
    const period = rank[place] ?? -1;
    if (period < 0) continue;
    const label = periods[period]?.label ?? "";
    const cells = grid[index] ?? [];
    for (const { column, node } of columns) {
      const found = { kpi: tree.definitions[node], row: index + 1, column: label, period: label, raw: cells[column] };
      giveFigure(actuals, node * periods.length + period, found, problems);
    }
    if (partialWords.test(textOf(cells[note]))) problems.add(partialMonth(label, index + 1, cells[note]));
  }
  actuals.settle();
  const targets = new Float64Array(actuals.values.length).fill(Number.NaN);
  return { data: { periods, actuals: actuals.values, targets }, problems: problems.all() };
}

function monthRows(grid: RawGrid, header: TableHeader<DataField>, columns: readonly KpiColumn[]) {
  const rows: MonthRow[] = [];
  const periods = createPeriodList();
  const month = header.columns.get("month") ?? 0;
  const height = usedHeight(grid);
  for (let index = header.row + 1; index < height; index++) {
    const cells = grid[index] ?? [];
    if (columns.every(({ column }) => isBlank(cells[column]))) continue;
    const place = periods.placeOf(cellOf(cells[month]));
    if (place >= 0) rows.push({ index, place });
  }
  return { rows, met: periods.met as readonly Period[] };
}

/** A header merged over two rows has its text in the upper one. */
function noteColumn(grid: RawGrid, headerRow: number): number {
  const findNote = wordFinder({ note: dataHeaders.note });
  const isNote = (cell: unknown): boolean => typeof cell === "string" && findNote(cell) !== null;
  const column = (grid[headerRow] ?? []).findIndex(isNote);
  return column >= 0 ? column : (grid[headerRow - 1] ?? []).findIndex(isNote);
}

function giveFigure(layer: Layer, slot: number, place: FigurePlace, problems: ProblemList): void {
  const figure = readFigure(place.raw);
  if (typeof figure !== "number") problems.add(figureProblem(figure, place));
  else if (!Number.isNaN(figure) && !layer.give(slot, figure)) problems.add(figureProblem("duplicate-value", place));
}

function partialMonth(period: string, row: number, raw: unknown): Problem {
  const place = { table: "data", row, column: "note" } as const;
  return { code: "P-46", variant: "noted", severity: "note", kpi: null, place, facts: { period, row, found: excerpt(raw) } };
}
