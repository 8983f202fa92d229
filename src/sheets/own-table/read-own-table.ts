import { type Operator, readNumber } from "#engine";
import { labelOf, monthLineOf } from "./cell-surroundings.ts";
import { type CellPlace, placeName } from "./formula-references.ts";
import { type FoundKpi, readFormulaTree, type SheetFinder } from "./read-formula-tree.ts";

/** A range of cells; row and column count from 0. */
export interface CellRange extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** A tree found in a sheet that somebody keeps already, with its numbers. */
export interface OwnTable {
  readonly kpis: readonly FoundKpi[];
  /** Labels of the months, in order; one blank label where there are none. */
  readonly periods: readonly string[];
  /** One row per KPI, one value per period; null for a blank. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** More results than these at once are a page of formulas, not the top of a tree. */
const MOST_ROOTS = 100;

/**
 * Reads a tree from the cells that somebody has selected: from their formulas where there are any, and otherwise from a table
 * of KPIs and months, whose first KPI is taken for the result of the others.
 *
 * @returns No KPIs where there is nothing to read.
 */
export function readOwnTable(range: CellRange, sheetOf: SheetFinder): OwnTable {
  const computed = latestOfLines(cellsOf(range, sheetOf, "formula"), sheetOf);
  if (computed.length > 0) return withValues(readFormulaTree(onlyTops(computed, sheetOf), sheetOf), sheetOf);
  const plain = latestOfLines(cellsOf(range, sheetOf, "number"), sheetOf);
  return plain.length < 2 ? { kpis: [], periods: [], values: [] } : readPlainTable(plain, sheetOf);
}

function cellsOf(
  { sheet, row, column, rows, columns }: CellRange,
  sheetOf: SheetFinder,
  wanted: "formula" | "number",
): CellPlace[] {
  const cells = sheetOf(sheet);
  const places: CellPlace[] = [];
  for (let r = row; r < Math.min(row + rows, cells?.values.length ?? 0); r++) {
    for (let c = column; c < Math.min(column + columns, cells?.values[r]?.length ?? 0); c++) {
      const isWanted = wanted === "formula" ? (cells?.formulas[r]?.[c] ?? "") !== "" : typeof cells?.values[r]?.[c] === "number";
      if (isWanted) places.push({ sheet, row: r, column: c });
    }
  }
  return places;
}

/** One cell of each row or column of months: the latest. Where there are months, what has none is a total beside them. */
function latestOfLines(places: readonly CellPlace[], sheetOf: SheetFinder): CellPlace[] {
  const latest = new Map<string, CellPlace>();
  for (const place of places) {
    const line = monthLineOf(sheetOf(place.sheet)?.values ?? [], place.row, place.column);
    // Places come row by row, so the last one set is the latest.
    if (line) latest.set(line.along === "columns" ? `row ${place.row}` : `column ${place.column}`, place);
  }
  return latest.size > 0 ? [...latest.values()] : [...places];
}

function onlyTops(places: readonly CellPlace[], sheetOf: SheetFinder): CellPlace[] {
  const used = new Set<string>();
  const few = places.slice(0, MOST_ROOTS);
  for (const each of few) {
    for (const { place, parent } of readFormulaTree([each], sheetOf)) if (place && parent >= 0) used.add(placeName(place));
  }
  const tops = few.filter((place) => !used.has(placeName(place)));
  // Formulas that all lead to each other have no top.
  return tops.length > 0 ? tops : few.slice(0, 1);
}

function withValues(kpis: readonly FoundKpi[], sheetOf: SheetFinder): OwnTable {
  const series = kpis.map((kpi) => seriesOf(kpi, sheetOf));
  const months = new Map(series.flatMap(({ byMonth }) => [...byMonth].map(([month, { label }]) => [month, label] as const)));
  const inOrder = [...months.keys()].sort((a, b) => a - b);
  const values = series.map(({ byMonth, always }) =>
    inOrder.length === 0 ? [always] : inOrder.map((month) => (byMonth.size > 0 ? (byMonth.get(month)?.value ?? null) : always)),
  );
  return { kpis, periods: inOrder.length === 0 ? [""] : inOrder.map((month) => months.get(month) ?? ""), values };
}

interface Series {
  readonly byMonth: ReadonlyMap<number, { readonly label: string; readonly value: number | null }>;
  /** Of a KPI without months: an assumption holds for all of them. */
  readonly always: number | null;
}

function seriesOf({ place, constant }: FoundKpi, sheetOf: SheetFinder): Series {
  if (!place) return { byMonth: new Map(), always: constant };
  const grid = sheetOf(place.sheet)?.values ?? [];
  const line = monthLineOf(grid, place.row, place.column);
  if (!line) return { byMonth: new Map(), always: numberIn(grid[place.row]?.[place.column]) };
  const cellAt = (at: number) => (line.along === "columns" ? grid[place.row]?.[at] : grid[at]?.[place.column]);
  const byMonth = new Map(
    [...line.months].map(([at, { label, month }]) => [month ?? 0, { label, value: numberIn(cellAt(at)) }] as const),
  );
  return { byMonth, always: null };
}

function numberIn(cell: unknown): number | null {
  return typeof cell === "number" || typeof cell === "string" ? (readNumber(cell) ?? null) : null;
}

function readPlainTable(places: readonly CellPlace[], sheetOf: SheetFinder): OwnTable {
  const used = new Set<string>();
  const kpis = places.flatMap((place, at): FoundKpi[] => {
    const cells = sheetOf(place.sheet);
    const isAcross = monthLineOf(cells?.values ?? [], place.row, place.column)?.along === "rows";
    const label = cells ? labelOf(cells, place.row, place.column, isAcross ? "above" : "left") : "";
    const name = label || placeName(place);
    if (used.has(name)) return [];
    used.add(name);
    return [{ name, parent: at === 0 ? -1 : 0, operator: at === 0 ? "=" : "~", place, constant: null, isUnderstood: true }];
  });
  const table = withValues(kpis, sheetOf);
  const operator = howTheyCombine(table.values);
  return { ...table, kpis: kpis.map((kpi, at) => (at === 0 ? kpi : { ...kpi, operator })) };
}

/** Added up or multiplied, where that gives the first row in every month; otherwise they are only believed to move it. */
function howTheyCombine([whole = [], ...parts]: OwnTable["values"]): Operator {
  const months = whole.flatMap((result, at) => {
    const members = parts.map((values) => values[at] ?? null);
    const known = members.filter((value) => value !== null);
    return result === null || known.length < members.length ? [] : [{ result, known }];
  });
  const fits = (combine: (a: number, b: number) => number) =>
    months.length > 0 &&
    months.every(({ result, known }) => {
      const total = known.reduce((before, value) => combine(before, value));
      return Math.abs(total - result) <= 0.005 * Math.max(Math.abs(total), Math.abs(result));
    });
  if (fits((a, b) => a + b)) return "+";
  return fits((a, b) => a * b) ? "×" : "~";
}
