import { type Problem, readNumber, readPeriod } from "#engine";
import { type PlanField, planHeaders } from "../../language/words/plan-headers.ts";
import { type DayReading, dayReader, type ReadDay } from "../cells/day-reader.ts";
import { createProblemList } from "../cells/problem-list.ts";
import { cellError, cellOf, excerpt, isBlank, type RawGrid, textOf } from "../cells/raw-grid.ts";
import { findHeader, type TableHeader, usedHeight } from "../cells/table.ts";
import type { Plan } from "./plan.ts";

/** The rows of a focus plan, and what is wrong with its cells. */
export interface PlanTable {
  /** Null for a sheet without the headers of a plan. */
  readonly header: TableHeader<PlanField> | null;
  readonly plans: readonly Plan[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a focus plan: a row for each month and KPI decided on, columns found by their headers.
 *
 * A cell that cannot be read counts as blank and is listed with its place. A row without a month or a KPI is left out, and
 * listed when the other is there.
 */
export function openPlanTable(grid: RawGrid): PlanTable {
  const header = findHeader(grid, planHeaders, (columns) => columns.has("month") && (columns.has("id") || columns.has("name")));
  if (!header) return { header, plans: [], problems: [] };
  const problems = createProblemList();
  const readRow = rowReader(grid, header, problems.add);
  const plans: Plan[] = [];
  for (let row = header.row + 1; row < usedHeight(grid); row++) {
    const plan = readRow(row);
    if (plan) plans.push(plan);
  }
  return { header, plans, problems: problems.all() };
}

function rowReader(grid: RawGrid, { row: headerRow, columns }: TableHeader<PlanField>, add: (problem: Problem) => void) {
  const height = usedHeight(grid);
  const days = new Map<PlanField, ReadDay>();
  const dayOf = (field: PlanField, raw: unknown): DayReading => {
    const read = days.get(field) ?? dayReader(grid, columns.get(field) ?? 0, headerRow + 1, height);
    days.set(field, read);
    return read(raw);
  };
  return (at: number): Plan | null => {
    const cells = planCells(grid[at] ?? [], at + 1, columns, add);
    const period = readPeriod(cellOf(cells.raw("month")))?.label ?? "";
    const kpi = cells.text("id") || cells.text("name");
    if (period === "" || kpi === "") {
      if (kpi !== "") cells.report("month", "plan-month-missing");
      else if (period !== "" && cells.hasMore()) cells.report("id", "plan-kpi-missing");
      return null;
    }
    const number = (field: PlanField, accepts: (value: number) => boolean) =>
      cells.read(field, (raw) => onlyIf(readNumber(cellOf(raw)), accepts));
    const day = (field: PlanField) => cells.read(field, (raw) => dayOf(field, raw));
    return {
      period,
      kpi,
      from: number("from", Number.isFinite),
      to: number("to", Number.isFinite),
      hours: number("hours", isAmount),
      hourlyCost: number("hourlyCost", isAmount),
      owner: cells.text("owner"),
      start: day("start"),
      due: day("due"),
      judgedIn: readPeriod(cellOf(cells.raw("judgedIn")))?.label ?? "",
      agreement: cells.text("agreement"),
      agreedOn: day("agreedOn"),
      result: cells.text("result"),
      learned: cells.text("learned"),
      row: at + 1,
    };
  };
}

function isAmount(value: number): boolean {
  return value >= 0;
}

function onlyIf(value: number | null | undefined, accepts: (value: number) => boolean): number | null | undefined {
  return typeof value !== "number" || accepts(value) ? value : undefined;
}

/** The cells of one row; one that shows an error, or cannot be read, is reported and counts as blank. */
function planCells(
  cells: readonly unknown[],
  row: number,
  columns: ReadonlyMap<PlanField, number>,
  add: (problem: Problem) => void,
) {
  const value = (field: PlanField): unknown => {
    const column = columns.get(field);
    return column === undefined ? "" : cells[column];
  };
  const report = (field: PlanField, variant: string): void => {
    const facts = { row, id: textOf(value("id")) || textOf(value("name")), found: excerpt(value(field)) };
    add({ code: "P-38", variant, severity: "warning", kpi: null, place: { table: "plan", row, column: field }, facts });
  };
  const raw = (field: PlanField): unknown => {
    const found = value(field);
    if (cellError(found) === null) return found;
    report(field, "plan-unreadable");
    return "";
  };
  return {
    report,
    raw,
    text: (field: PlanField): string => textOf(raw(field)),
    read: (field: PlanField, read: (raw: unknown) => number | null | undefined): number | null => {
      const found = read(raw(field));
      if (found === undefined) report(field, "plan-unreadable");
      return found ?? null;
    },
    hasMore: () => [...columns].some(([field, column]) => field !== "month" && !isBlank(cells[column])),
  };
}

/** The column of what a plan holds, counted from 1; 1 where it does not have it. */
export function planColumn(grid: RawGrid, field: string): number {
  return (openPlanTable(grid).header?.columns.get(field as PlanField) ?? 0) + 1;
}
