import type { Problem, Severity } from "#engine";
import { type Language, say } from "#language";
import type { Book } from "../../actions/book/open-book.ts";
import { problemCells } from "../../actions/book/problem-cells.ts";
import { sayProblem } from "../../language/say-problem.ts";
import { actionWords } from "../../language/words/menu-words.ts";
import type { ModelReading } from "../../sheets/read-model.ts";
import { canMute, subjectOf } from "../../sheets/settings/split-muted.ts";
import type { SidebarProblem } from "../wire/wire.ts";

/** More than anybody reads at once; mending the first of them leaves room for the next. */
const MOST_PROBLEMS = 200;

/** Words every problem and finds its cell, in the order given; the last lines count those of each severity that are too many to list. */
export function listProblems(
  problems: readonly Problem[],
  book: Book,
  reading: ModelReading,
  language: Language,
): readonly SidebarProblem[] {
  const cellOf = problemCells(book, reading);
  const listed = problems.slice(0, MOST_PROBLEMS).map((problem): SidebarProblem => {
    const { name: place = "", ...cell } = cellOf(problem) ?? {};
    return {
      severity: problem.severity,
      count: 1,
      message: sayProblem(problem, language),
      node: problem.kpi === null ? -1 : (reading.tree.nodeById.get(problem.kpi) ?? -1),
      cell: "sheet" in cell ? cell : null,
      place,
      check: canMute(problem) ? { code: problem.code, kpi: subjectOf(problem) } : null,
    };
  });
  const left = new Map<Severity, number>();
  for (const { severity } of problems.slice(MOST_PROBLEMS)) left.set(severity, (left.get(severity) ?? 0) + 1);
  const rest = [...left].map(([severity, count]): SidebarProblem => {
    const message = say(actionWords.moreLater, language, { count });
    return { severity, count, message, node: -1, cell: null, place: "", check: null };
  });
  return [...listed, ...rest];
}
