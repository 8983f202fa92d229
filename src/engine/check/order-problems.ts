import type { Problem, Severity } from "../problem.ts";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const TABLES = ["tree", "data", "transactions", "roster", "settings", "plan"];

/** Puts problems in the order in which they are worth reading: errors, warnings, notes; each from the first row down. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem, at) => ({ problem, at }))
    .sort((one, other) => compare(one.problem, other.problem) || one.at - other.at)
    .map(({ problem }) => problem);
}

/** Problems of a whole table stand before those of its rows. */
function compare(one: Problem, other: Problem): number {
  const table = (problem: Problem): number => TABLES.indexOf(problem.place?.table ?? "tree");
  const row = (problem: Problem): number => problem.place?.row ?? 0;
  return ORDER[one.severity] - ORDER[other.severity] || table(one) - table(other) || row(one) - row(other);
}
