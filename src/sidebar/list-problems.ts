import type { Problem } from "#engine";
import type { Language } from "#language";
import type { Book } from "../actions/open-book.ts";
import { problemCells } from "../actions/problem-cells.ts";
import { sayProblem } from "../language/say-problem.ts";
import type { ModelReading } from "../sheets/read-model.ts";
import { canMute, subjectOf } from "../sheets/split-muted.ts";
import type { SidebarProblem } from "./wire.ts";

/** More than anybody reads at once; mending the first of them leaves room for the next. */
const MOST_PROBLEMS = 200;

/** Words every problem and finds its cell; the worst come first, as they do in the tables. */
export function listProblems(
  problems: readonly Problem[],
  book: Book,
  reading: ModelReading,
  language: Language,
): readonly SidebarProblem[] {
  const cellOf = problemCells(book, reading);
  return problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const { name: place = "", ...cell } = cellOf(problem) ?? {};
    return {
      severity: problem.severity,
      message: sayProblem(problem, language),
      node: problem.kpi === null ? -1 : (reading.tree.nodeById.get(problem.kpi) ?? -1),
      cell: "sheet" in cell ? cell : null,
      place,
      check: canMute(problem) ? { code: problem.code, kpi: subjectOf(problem) } : null,
    };
  });
}
