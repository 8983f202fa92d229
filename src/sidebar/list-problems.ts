import { type Problem, readPeriod } from "#engine";
import { type DataField, dataHeaders, type TreeField } from "#language";
import type { Grid } from "#workbook";
import { cellName } from "../actions/cell-name.ts";
import { sayProblem } from "../language/say-problem.ts";
import { planColumn } from "../sheets/plan-table.ts";
import { cellOf } from "../sheets/raw-grid.ts";
import { kpiColumns } from "../sheets/read-month-rows.ts";
import { settingsColumn } from "../sheets/settings-table.ts";
import { canMute, subjectOf } from "../sheets/split-muted.ts";
import { findHeader } from "../sheets/table.ts";
import type { Tables } from "./read-tables.ts";
import type { SidebarProblem, SidebarState } from "./wire.ts";

/** More than anybody reads at once; mending the first of them leaves room for the next. */
const MOST_PROBLEMS = 200;

/** The column of the cell that a problem is about, counted from 1; 1 where the table does not have it. */
type ColumnFinder = (problem: Problem, name: string) => number;

type Table = "tree" | "data" | "settings" | "plan";

/** What is known of the sheets besides their tables. */
export interface ProblemSheets extends Pick<SidebarState, Table | "language"> {
  readonly settingsGrid: Grid | null;
  readonly planGrid: Grid | null;
}

/** Where problems can be: the sheets, and the columns of their tables. */
interface Places {
  readonly sheets: Pick<SidebarState, Table>;
  readonly columns: Readonly<Record<Table, ColumnFinder>>;
}

/** Words every problem and finds its cell; the worst come first, as they do in the tables. */
export function listProblems(problems: readonly Problem[], tables: Tables, sheets: ProblemSheets): readonly SidebarProblem[] {
  const columns: Places["columns"] = {
    tree: treeColumns(tables),
    data: dataColumns(tables),
    settings: (_, name) => settingsColumn(sheets.settingsGrid ?? [], name),
    plan: (_, name) => planColumn(sheets.planGrid ?? [], name),
  };
  return problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    severity: problem.severity,
    message: sayProblem(problem, sheets.language),
    node: problem.kpi === null ? -1 : (tables.tree.nodeById.get(problem.kpi) ?? -1),
    check: canMute(problem) ? { code: problem.code, kpi: subjectOf(problem) } : null,
    ...placeOf(problem, { sheets, columns }),
  }));
}

function placeOf(problem: Problem, { sheets, columns }: Places): Pick<SidebarProblem, "cell" | "place"> {
  const { place } = problem;
  if (!place || place.table === "transactions" || place.table === "roster") return { cell: null, place: "" };
  const sheet = sheets[place.table];
  if (!sheet) return { cell: null, place: "" };
  const { row } = place;
  const column = columns[place.table](problem, place.column);
  return { cell: { sheet: sheet.id, row, column }, place: `${sheet.name}!${cellName(row, column)}` };
}

function treeColumns({ columns }: Tables): ColumnFinder {
  return (_, name) => (columns.get(name as TreeField) ?? 0) + 1;
}

/** Columns of a data table are known by what they hold, or by their period; or by their KPI, where months have the rows. */
function dataColumns(tables: Tables): ColumnFinder {
  const { data: grid } = tables;
  const header = grid && findHeader(grid, dataHeaders, (columns) => columns.has("kpi"));
  if (grid && header) {
    const periods = new Map((grid[header.row] ?? []).map((cell, column) => [readPeriod(cellOf(cell))?.label ?? "", column]));
    return (_, name) => (header.columns.get(name as DataField) ?? periods.get(name) ?? 0) + 1;
  }
  return kpiColumnFinder(tables);
}

function kpiColumnFinder({ tree, data: grid }: Tables): ColumnFinder {
  const months = grid && findHeader(grid, dataHeaders, (columns) => columns.has("month"));
  const columns = new Map(kpiColumns(grid?.[months?.row ?? 0] ?? [], tree).map(({ column, node }) => [node, column]));
  return ({ kpi }) => (columns.get(tree.nodeById.get(kpi ?? "") ?? -1) ?? 0) + 1;
}
