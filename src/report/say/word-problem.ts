import type { Problem, Severity } from "#engine";
import { type Language, sayProblem } from "#language";

/** A problem as its author reads it. */
export interface WordedProblem {
  readonly code: string;
  readonly severity: Severity;
  /** Label of the period it is about; "" when it is about none. */
  readonly period: string;
  readonly message: string;
}

/** Words a problem for the readers of a report. */
export function wordProblem(problem: Problem, language: Language): WordedProblem {
  const { code, severity, facts } = problem;
  return { code, severity, period: String(facts["period"] ?? ""), message: sayProblem(problem, language) };
}
