import type { Problem, Severity } from "#engine";
import { type Language, say, sayProblem, sheetWords, type TreeField, treeHeaders } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { actionWords, menuWords } from "../language/menu-words.ts";
import { settingSentences } from "../language/setting-sentences.ts";
import { checkSheets } from "../sheets/check-sheets.ts";
import { planColumn } from "../sheets/plan-table.ts";
import { settingsColumn } from "../sheets/settings-table.ts";
import { findHeader } from "../sheets/table.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { cellName } from "./cell-name.ts";
import { findSheets } from "./find-sheets.ts";
import { done, menuAction, type Outcome, refused } from "./menu-action.ts";

/** More than these fit in no message; the sidebar shows them all. */
const MOST_SHOWN = 8;

/** Told apart without colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "△", note: "・" };

/** Menu: lists what is wrong or misleading in the tree and its data, and goes to the first cell to look at. */
export function checkTree(): void {
  const workbook = openGoogleWorkbook();
  menuAction(menuWords.checkTree, workbook, googlePerson(), (language) => listProblems(workbook, language));
}

/** A cell to look at, and its name. */
interface FoundCell {
  readonly sheet: SheetInfo;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** Says what is wrong, worst first, and shows the first cell it is about. Writes nothing. */
function listProblems(workbook: Workbook, language: Language): Outcome {
  const { tree, data, settings, plan } = findSheets(workbook);
  if (!tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  const treeGrid = workbook.read(tree.id);
  const settingsGrid = settings && workbook.read(settings.id);
  const planGrid = plan && workbook.read(plan.id);
  const { shown, muted } = checkSheets(treeGrid, data && workbook.read(data.id), settingsGrid, planGrid);
  const count = muted.length;
  if (shown.length === 0) return count === 0 ? done(actionWords.noProblems) : done(settingSentences.onlyMuted, { count });
  const columns: ColumnFinder = {
    tree: (name) => (treeColumns(treeGrid).get(name as TreeField) ?? 0) + 1,
    data: () => 1,
    settings: (name) => settingsColumn(settingsGrid ?? [], name),
    plan: (name) => planColumn(planGrid ?? [], name),
  };
  const cells = shown.map(({ place }) => findCell(place, { tree, data, settings, plan }, columns));
  const first = cells.find((cell) => cell !== null);
  if (first) workbook.select(first.sheet.id, first.row, first.column);
  const lines = shown.slice(0, MOST_SHOWN).map((problem, at) => sayLine(problem, cells[at] ?? null, language));
  const rest = shown.length - lines.length;
  if (rest > 0) lines.push(say(actionWords.moreProblems, language, { count: rest }));
  if (count > 0) lines.push(say(settingSentences.muted, language, { count }));
  return refused(actionWords.problems, { count: shown.length, lines: lines.join("\n\n") });
}

function sayLine(problem: Problem, cell: FoundCell | null, language: Language): string {
  const message = sayProblem(problem, language);
  return cell ? `${SIGNS[problem.severity]} ${cell.name}: ${message}` : `${SIGNS[problem.severity]} ${message}`;
}

/** The column of what a table holds, counted from 1. */
type ColumnFinder = Readonly<Record<"tree" | "data" | "settings" | "plan", (name: string) => number>>;

function findCell(
  place: Problem["place"],
  sheets: Readonly<Record<keyof ColumnFinder, SheetInfo | null>>,
  columns: ColumnFinder,
): FoundCell | null {
  if (!place || place.table === "transactions" || place.table === "roster") return null;
  const sheet = sheets[place.table];
  if (!sheet) return null;
  const column = columns[place.table](place.column);
  return { sheet, row: place.row, column, name: `${sheet.name}!${cellName(place.row, column)}` };
}

function treeColumns(grid: Grid): ReadonlyMap<TreeField, number> {
  return findHeader(grid, treeHeaders, (columns) => columns.has("id") || columns.has("name"))?.columns ?? new Map();
}
