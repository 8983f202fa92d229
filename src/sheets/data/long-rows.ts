import type { Period, Tree } from "#engine";
import { comparable, type DataField, dataHeaders, wholeWords, wordFinder } from "#language";
import { kpiFinder } from "../cells/kpi-finder.ts";
import { createPeriodList } from "../cells/period-list.ts";
import type { ProblemList } from "../cells/problem-list.ts";
import { cellOf, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { rememberCells } from "../cells/remember-cells.ts";
import { type TableHeader, usedHeight } from "../cells/table.ts";
import { unknownKpi } from "./data-problems.ts";

/** One row of a long data table that is about a KPI of the tree. */
export interface LongRow {
  /** Row in the grid, from 0. */
  readonly index: number;
  readonly node: number;
  /** Place of its period among those met. */
  readonly place: number;
  /** What part of the KPI the row is about; "" for the whole. */
  readonly segment: string;
}

/** The rows of a long data table, and the periods in the order they were met. */
export function longRows(grid: RawGrid, { row: headerRow, columns }: TableHeader<DataField>, tree: Tree, problems: ProblemList) {
  const rows: LongRow[] = [];
  const periods = createPeriodList();
  const placeOf = rememberCells((raw) => periods.placeOf(cellOf(raw)));
  const findKpi = kpiFinder(tree);
  const segmentOf = segmentReader(grid[headerRow] ?? []);
  const kpiColumn = columns.get("kpi") ?? 0;
  const monthColumn = columns.get("month") ?? 0;
  const height = usedHeight(grid);
  for (let index = headerRow + 1; index < height; index++) {
    const cells = grid[index] ?? [];
    const id = textOf(cells[kpiColumn]);
    const place = placeOf(cells[monthColumn]);
    const node = findKpi(id);
    if (node >= 0 && place >= 0) rows.push({ index, node, place, segment: segmentOf(cells) });
    else reportUnused(id, place, index + 1, problems);
  }
  return { rows, met: periods.met as readonly Period[] };
}

/** A table may have several columns of segments: `区分`, `区分2`, `商材`. */
function segmentReader(headers: readonly unknown[]): (cells: readonly unknown[]) => string {
  const findSegment = wordFinder({ segment: dataHeaders.segment });
  const isWhole = wordFinder({ whole: wholeWords });
  const columns = headers.flatMap((header, column) => {
    return typeof header === "string" && findSegment(comparable(header).replace(/\d+$/, "")) ? [column] : [];
  });
  if (columns.length === 0) return () => "";
  return (cells) => {
    const parts = columns.map((column) => textOf(cells[column])).map((text) => (isWhole(text) ? "" : text));
    return parts.every((part) => part === "") ? "" : JSON.stringify(parts);
  };
}

/** Says why a row is left out; a row without KPI and month is a gap between rows, nothing else. */
function reportUnused(id: string, place: number, row: number, problems: ProblemList): void {
  if (id !== "" && place >= 0) problems.add(unknownKpi(id, row));
  else if (id !== "") problems.add(incompleteRow("month", row, id));
  else if (place >= 0) problems.add(incompleteRow("kpi", row, id));
}

function incompleteRow(column: "kpi" | "month", row: number, id: string) {
  return {
    code: "P-36",
    variant: `${column}-missing`,
    severity: "warning",
    kpi: null,
    place: { table: "data", row, column },
    facts: { id, row },
  } as const;
}
