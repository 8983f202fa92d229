import type { Problem, Severity } from "#engine";
import { type Language, say, sayProblem, sheetWords, type TreeField, treeHeaders } from "#language";
import type { Grid, SheetInfo, Workbook } from "#workbook";
import { actionWords, menuWords } from "../language/menu-words.ts";
import { checkTables } from "../sheets/check-tables.ts";
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
  const { tree, data } = findSheets(workbook);
  if (!tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  const treeGrid = workbook.read(tree.id);
  const { problems } = checkTables(treeGrid, data && workbook.read(data.id));
  if (problems.length === 0) return done(actionWords.noProblems);
  const columns = treeColumns(treeGrid);
  const cells = problems.map(({ place }) => findCell(place, { tree, data }, columns));
  const first = cells.find((cell) => cell !== null);
  if (first) workbook.select(first.sheet.id, first.row, first.column);
  const lines = problems.slice(0, MOST_SHOWN).map((problem, at) => sayLine(problem, cells[at] ?? null, language));
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(say(actionWords.moreProblems, language, { count: rest }));
  return refused(actionWords.problems, { count: problems.length, lines: lines.join("\n\n") });
}

function sayLine(problem: Problem, cell: FoundCell | null, language: Language): string {
  const message = sayProblem(problem, language);
  return cell ? `${SIGNS[problem.severity]} ${cell.name}: ${message}` : `${SIGNS[problem.severity]} ${message}`;
}

function findCell(
  place: Problem["place"],
  sheets: { readonly tree: SheetInfo; readonly data: SheetInfo | null },
  columns: ReadonlyMap<TreeField, number>,
): FoundCell | null {
  const sheet = place?.table === "tree" ? sheets.tree : place?.table === "data" ? sheets.data : null;
  if (!place || !sheet) return null;
  const column = place.table === "tree" ? (columns.get(place.column as TreeField) ?? 0) + 1 : 1;
  return { sheet, row: place.row, column, name: `${sheet.name}!${cellName(place.row, column)}` };
}

function treeColumns(grid: Grid): ReadonlyMap<TreeField, number> {
  return findHeader(grid, treeHeaders, (columns) => columns.has("id") || columns.has("name"))?.columns ?? new Map();
}
