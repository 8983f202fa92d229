import { lookBackWords } from "../../language/words/history-words.ts";
import { reportSentences } from "../../language/words/report-sentences.ts";
import type { ReportRequest } from "../report-request.ts";
import { sayGoalsMet } from "../say/say-goals-met.ts";
import { sayOutcomes } from "../say/say-outcomes.ts";
import type { Section } from "../section.ts";
import { findOutcomes } from "./find-outcomes.ts";
import type { ReportContext } from "./report-context.ts";

/** What came of the focus of earlier months, and how often the KGIs met their targets. */
export function composeLookBack(context: ReportContext, { history, plans }: ReportRequest): Section {
  const { language } = context;
  const outcomes = sayOutcomes(context, findOutcomes(context, history, plans));
  const sentences = outcomes.length > 0 ? outcomes : [lookBackWords.noneBefore[language]];
  const isEmpty = history.length === 0;
  return {
    key: "lookBack",
    table: null,
    sentences: isEmpty ? [reportSentences.noHistory[language]] : [...sentences, ...sayGoalsMet(context, history)],
  };
}
