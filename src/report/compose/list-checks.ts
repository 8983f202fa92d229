import type { Severity } from "#engine";
import { type Language, say } from "#language";
import { reportSentences } from "../../language/words/report-sentences.ts";
import { settingSentences } from "../../language/words/setting-sentences.ts";
import type { WordedProblem } from "../say/word-problem.ts";

const MOST_LISTED = 5;

/** Of notes that say the same of several KPIs; the others are counted. */
const MOST_ALIKE = 2;
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
  const told = withoutAlike(ordered).slice(0, MOST_LISTED);
  const listed = told.map(({ severity, message }) => `${SIGNS[severity]} ${message}`);
  const rest = problems.length - listed.length;
  const more = rest > 0 ? [say(reportSentences.moreProblems, language, { count: rest })] : [];
  return [...listed, ...more, ...silenced];
}

function withoutAlike(ordered: readonly WordedProblem[]): WordedProblem[] {
  const told = new Map<string, number>();
  return ordered.filter(({ code, severity }) => {
    const before = told.get(code) ?? 0;
    told.set(code, before + 1);
    return severity !== "note" || before < MOST_ALIKE;
  });
}

/** Told apart without colour. */
export const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "△", note: "・" };
