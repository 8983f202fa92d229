import type { Period, Problem, Tree } from "#engine";
import { type DataField, dataHeaders, partialWords, wordFinder } from "#language";
import {
  createLayer,
  createPeriodList,
  createProblemList,
  type FigurePlace,
  figureProblem,
  inOrder,
  type ProblemList,
  type ReadValues,
  readFigure,
  unknownColumns,
} from "./data-values.ts";
import { kpiFinder } from "./kpi-finder.ts";
import { cellOf, isBlank, type RawGrid, textOf } from "./raw-grid.ts";
import { type TableHeader, usedHeight } from "./table.ts";

/** A column of figures and the KPI they belong to. */
interface KpiColumn {
  readonly column: number;
  readonly node: number;
}

/** What the columns of a table of months hold. */
interface MonthColumns {
  readonly month: number;
  /** -1 where there is none. */
  readonly note: number;
  readonly kpis: readonly KpiColumn[];
  /** Headers that name no KPI. */
  readonly unknown: readonly string[];
}

/**
 * Reads a table with one row per period and one column per KPI, as `KPI_FACTORS` answers and most monthly reports are laid out.
 *
 * Rows that sum others up, and rows without any figure such as footnotes, are no periods. A note that calls a month partial
 * is passed on (`P-46`).
 *
 * @returns Null when no column is headed by a KPI of the tree.
 */
export function readMonthRows(grid: RawGrid, header: TableHeader<DataField>, tree: Tree): ReadValues | null {
  const columns = monthColumns(grid, header, tree);
  if (columns.kpis.length === 0) return null;
  const { periods, rows } = monthRows(grid, header.row, columns);
  const layer = createLayer(tree.size * periods.length);
  const problems = createProblemList();
  if (columns.unknown.length > 0) problems.add(unknownColumns(columns.unknown, header.row + 1));
  for (const { index, period } of rows) {
    const cells = grid[index] ?? [];
    const label = periods[period]?.label ?? "";
    for (const { column, node } of columns.kpis) {
      const place = { kpi: tree.definitions[node], row: index + 1, column: label, period: label, raw: cells[column] };
      giveFigure(node * periods.length + period, place);
    }
    if (isPartial(textOf(cells[columns.note]))) problems.add(partialMonth(label, index + 1, textOf(cells[columns.note])));
  }
  layer.settle();
  const targets = new Float64Array(layer.values.length).fill(Number.NaN);
  return { data: { periods, actuals: layer.values, targets }, problems: problems.all() };

  function giveFigure(slot: number, place: FigurePlace): void {
    const figure = readFigure(place.raw);
    if (typeof figure !== "number") problems.add(figureProblem(figure, place));
    else if (!Number.isNaN(figure) && !layer.give(slot, figure)) problems.add(figureProblem("duplicate-value", place));
  }
}

/** Headers merged over two rows have their text in the upper one. */
function monthColumns(grid: RawGrid, header: TableHeader<DataField>, tree: Tree): MonthColumns {
  const findField = wordFinder({ note: dataHeaders.note });
  const findKpi = kpiFinder(tree);
  const month = header.columns.get("month") ?? 0;
  const above = grid[header.row - 1] ?? [];
  const kpis: KpiColumn[] = [];
  const unknown: string[] = [];
  let note = -1;
  (grid[header.row] ?? []).forEach((cell, column) => {
    const text = textOf(isBlank(cell) ? above[column] : cell);
    if (text === "" || column === month) return;
    const node = findKpi(text);
    if (node >= 0) kpis.push({ column, node });
    else if (findField(text)) note = column;
    else unknown.push(text);
  });
  return { month, note, kpis, unknown };
}
