import type { Severity } from "#engine";
import { type Language, say } from "#language";
import { reportSentences } from "../language/report-sentences.ts";

/** A problem as its author reads it. */
export interface WordedProblem {
  readonly severity: Severity;
  readonly message: string;
}

const MOST_LISTED = 5;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * The few problems a reader should know of, errors first, and how many more there are.
 *
 * @example
 * listChecks([], "en") // => ["No problems found."]
 */
export function listChecks(problems: readonly WordedProblem[], language: Language): string[] {
  if (problems.length === 0) return [reportSentences.noProblems[language]];
  const ordered = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const listed = ordered.slice(0, MOST_LISTED).map(({ severity, message }) => `${SIGNS[severity]} ${message}`);
  const rest = ordered.length - listed.length;
  return rest > 0 ? [...listed, say(reportSentences.moreProblems, language, { count: rest })] : listed;
}

/** Told apart without colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "△", note: "・" };
