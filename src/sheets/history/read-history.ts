import { type Period, readPeriod } from "#engine";
import { directionWords, wordFinder } from "#language";
import { type HistoryField, historyHeaders } from "../../language/words/history-words.ts";
import { cellOf, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { readFigure } from "../cells/read-figure.ts";
import { rememberCells } from "../cells/remember-cells.ts";
import { findHeader, type TableHeader, usedHeight } from "../cells/table.ts";
import { readOperator } from "../tree/read-operator.ts";
import type { ClosedKpi, ClosedMonth, History } from "./history.ts";

/**
 * Reads the closed months: one row per month and KPI, columns found by their headers.
 *
 * Never throws, and the order of rows and columns makes no difference. A cell that cannot be read costs only itself; a row
 * without a month or an id is left out. Of a KPI that stands twice in a month, what both rows say alike is kept.
 *
 * @param grid - Null where there is none.
 */
export function readHistory(grid: RawGrid | null): History {
  const header = grid && findHistory(grid);
  if (!grid || !header) return [];
  const months = new Map<string, MonthDraft>();
  const periodOf = rememberCells((raw) => readPeriod(cellOf(raw)));
  const readRow = rowReader(header.columns);
  const height = usedHeight(grid);
  for (let row = header.row + 1; row < height; row++) {
    const cells = grid[row] ?? [];
    const period = periodOf(cells[header.columns.get("month") ?? -1]);
    if (!period) continue;
    const { kpi, closedAt, method, version } = readRow(cells);
    if (kpi.id === "") continue;
    const draft = months.get(period.label) ?? { period, closedAt, method, version, kpis: new Map<string, ClosedKpi>() };
    const twin = draft.kpis.get(kpi.id);
    draft.kpis.set(kpi.id, twin ? inCommon(twin, kpi) : kpi);
    draft.closedAt = later(draft.closedAt, closedAt);
    draft.method = later(draft.method, method);
    draft.version = later(draft.version, version);
    months.set(period.label, draft);
  }
  return [...months.values()].sort(byPeriod).map(closedMonth);
}

/** The header row of the closed months; null where there is none. */
export function findHistory(grid: RawGrid): TableHeader<HistoryField> | null {
  return findHeader(grid, historyHeaders, (columns) => columns.has("month") && columns.has("id") && columns.has("actual"));
}

interface MonthDraft {
  readonly period: Period;
  closedAt: string;
  method: string;
  version: string;
  readonly kpis: Map<string, ClosedKpi>;
}

function rowReader(columns: ReadonlyMap<HistoryField, number>) {
  const findDirection = wordFinder(directionWords);
  return (cells: readonly unknown[]) => {
    const raw = (field: HistoryField): unknown => cells[columns.get(field) ?? -1];
    const text = (field: HistoryField): string => textOf(raw(field));
    const figure = (field: HistoryField): number | null => {
      const read = readFigure(raw(field) ?? "");
      return typeof read === "number" && Number.isFinite(read) ? read : null;
    };
    const id = text("id");
    const kpi: ClosedKpi = {
      id,
      name: text("name") || id,
      parent: text("parent"),
      operator: readOperator(text("op")),
      formula: text("formula"),
      unit: text("unit"),
      direction: findDirection(text("direction"))?.meaning ?? "up",
      actual: figure("actual"),
      target: figure("target"),
      achievement: figure("achievement"),
      isFocus: isMarked(text("focus")),
    };
    return { kpi, closedAt: text("closedAt"), method: text("method"), version: text("version") };
  };
}

/** A star, whatever else people put there, or a ticked box. */
function isMarked(text: string): boolean {
  return text !== "" && text !== "FALSE" && text !== "0";
}

/** What two rows about one KPI agree on. Numbers they do not agree on are missing, as everywhere else. */
function inCommon(one: ClosedKpi, other: ClosedKpi): ClosedKpi {
  return {
    ...one,
    name: later(one.name, other.name),
    parent: later(one.parent, other.parent),
    operator: one.operator === other.operator ? one.operator : null,
    formula: later(one.formula, other.formula),
    unit: later(one.unit, other.unit),
    direction: one.direction === other.direction ? one.direction : "up",
    actual: one.actual === other.actual ? one.actual : null,
    target: one.target === other.target ? one.target : null,
    achievement: one.achievement === other.achievement ? one.achievement : null,
    isFocus: one.isFocus || other.isFocus,
  };
}

/** Of two texts the one that sorts behind, so that it does not matter which comes first. */
function later(one: string, other: string): string {
  return one < other ? other : one;
}

/** Months by the calendar, then other periods as they were closed. */
function byPeriod(one: MonthDraft, other: MonthDraft): number {
  const byMonth = (one.period.month ?? Number.MAX_VALUE) - (other.period.month ?? Number.MAX_VALUE);
  return byMonth || compare(one.closedAt, other.closedAt) || compare(one.period.label, other.period.label);
}

function closedMonth({ period, closedAt, method, version, kpis }: MonthDraft): ClosedMonth {
  return {
    period: period.label,
    closedAt,
    method,
    version,
    kpis: [...kpis.values()].sort((one, other) => compare(one.id, other.id)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
