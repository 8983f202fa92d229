import type { Severity } from "#engine";
import { type Language, say } from "#language";
import { reportSentences } from "../language/report-sentences.ts";
import { settingSentences } from "../language/setting-sentences.ts";
import type { WordedProblem } from "./word-problem.ts";

const MOST_LISTED = 5;
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * The few problems a reader should know of, errors first, and how many more there are, muted ones apart.
 *
 * @param muted - How many the team has decided not to hear of.
 *
 * @example
 * listChecks([], 0, "en") // => ["No problems found."]
 */
export function listChecks(problems: readonly WordedProblem[], muted: number, language: Language): string[] {
  const silenced = muted > 0 ? [say(settingSentences.muted, language, { count: muted })] : [];
  if (problems.length === 0) return [reportSentences.noProblems[language], ...silenced];
  const ordered = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const listed = ordered.slice(0, MOST_LISTED).map(({ severity, message }) => `${SIGNS[severity]} ${message}`);
  const rest = ordered.length - listed.length;
  const more = rest > 0 ? [say(reportSentences.moreProblems, language, { count: rest })] : [];
  return [...listed, ...more, ...silenced];
}

/** Told apart without colour. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "△", note: "・" };
