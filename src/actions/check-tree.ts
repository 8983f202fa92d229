import { type Language, say, sayProblem, sheetWords } from "#language";
import type { Workbook } from "#workbook";
import { actionWords, menuWords } from "../language/words/menu-words.ts";
import { settingSentences } from "../language/words/setting-sentences.ts";
import { SIGNS } from "../report/compose/list-checks.ts";
import { openGoogleWorkbook } from "../workbook/google.ts";
import { googlePerson } from "../workbook/google-person.ts";
import { checkBook } from "./book/check-book.ts";
import { openBook } from "./book/open-book.ts";
import { problemCells } from "./book/problem-cells.ts";
import { readNumbers } from "./book/read-numbers.ts";
import { done, menuAction, type Outcome, refused } from "./menu-action.ts";

/** More than these fit in no message; the sidebar shows them all. */
const MOST_SHOWN = 8;

/** Menu: lists what is wrong or misleading in the tree and its data, and goes to the first cell to look at. */
export function checkTree(): void {
  const workbook = openGoogleWorkbook();
  menuAction(menuWords.checkTree, workbook, googlePerson(), (language) => listProblems(workbook, language));
}

/** Says what is wrong, worst first, and shows the first cell it is about. Writes nothing. */
function listProblems(workbook: Workbook, language: Language): Outcome {
  const book = openBook(workbook);
  if (!book.sheets.tree) return refused(actionWords.noTree, { sheet: sheetWords.tree[language] });
  const numbers = readNumbers(book);
  const { shown, muted } = checkBook(book, numbers);
  const count = muted.length;
  if (shown.length === 0) return count === 0 ? done(actionWords.noProblems) : done(settingSentences.onlyMuted, { count });
  const cells = shown.map(problemCells(book, numbers));
  const first = cells.find((cell) => cell !== null);
  if (first) workbook.select(first.sheet, first.row, first.column);
  const lines = shown.slice(0, MOST_SHOWN).map((problem, at) => {
    const place = cells[at] ? `${cells[at].name}: ` : "";
    return `${SIGNS[problem.severity]} ${place}${sayProblem(problem, language)}`;
  });
  const rest = shown.length - lines.length;
  if (rest > 0) lines.push(say(actionWords.moreProblems, language, { count: rest }));
  if (count > 0) lines.push(say(settingSentences.muted, language, { count }));
  return refused(actionWords.problems, { count: shown.length, lines: lines.join("\n\n") });
}
