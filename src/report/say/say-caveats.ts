import { say, type Words } from "#language";
import { formatPeriod } from "../../language/formats/format-period.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import type { ReportContext } from "../compose/report-context.ts";
import type { ReportRequest } from "../report-request.ts";

/** A typed value that is not what its parts make. */
const DISAGREEMENT = "P-17";
const MOST_SAID = 2;

/** What is known against the numbers. */
export type Doubts = Pick<ReportRequest, "incomplete" | "problems">;

/**
 * What must be known before any number is read: a month that has not ended looks like a fall, and the month after it like a
 * rise; and a number that its own parts contradict must not be explained as if it were right.
 */
export function sayCaveats(context: ReportContext, request: Doubts): string[] {
  const { language, model, period, previous, yearBefore } = context;
  const sayIf = (at: number, words: Words): string[] => {
    const shown = model.periods[at];
    const isIncomplete = shown !== undefined && request.incomplete.includes(shown.label);
    return isIncomplete ? [say(words, language, { period: formatPeriod(shown, language) })] : [];
  };
  const labels = [period, previous, yearBefore].map((at) => model.periods[at]?.label ?? null);
  const contradicted = request.problems.filter(({ code, period: label }) => code === DISAGREEMENT && labels.includes(label));
  const rest = contradicted.length - MOST_SAID;
  return [
    ...sayIf(period, reportSentences.incomplete),
    ...sayIf(previous, reportSentences.incompleteBefore),
    ...model.periods.flatMap((_, at) => (at > period ? sayIf(at, reportSentences.incompleteAfter) : [])),
    ...contradicted.slice(0, MOST_SAID).map(({ message }) => say(reportSentences.contradicted, language, { message })),
    ...(rest > 0 ? [say(reportSentences.moreProblems, language, { count: rest })] : []),
  ];
}
