import { checkTree, type TargetRollup } from "#engine";
import { say, treeHeaders } from "#language";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import { readMeanings } from "../../sheets/tree/read-meanings.ts";
import type { ReportRequest } from "../report-request.ts";
import { listOf } from "../say/list-of.ts";
import { sayHealth } from "../say/say-health.ts";
import { sayLinks } from "../say/say-links.ts";
import { sayPairs } from "../say/say-pairs.ts";
import type { Section } from "../section.ts";
import type { ReportContext } from "./report-context.ts";

const NAMED = 3;

/** Whether the numbers are the right ones to follow: countable every day, moving the result, and telling the truth about it. */
export function composeNumbers(context: ReportContext, goals: TargetRollup, { health }: ReportRequest): Section {
  const sentences = [
    ...sayDaily(context),
    ...sayPairs(context),
    ...sayLinks(context, goals),
    sayHealth(context.language, health),
  ];
  return { key: "numbers", table: null, sentences };
}

/** What the checks say of daily numbers. */
function sayDaily({ language, model: { tree } }: ReportContext): string[] {
  const meanings = readMeanings(tree);
  if (!meanings.some(({ cadence }) => cadence === "daily"))
    return [say(sectionSentences.noDaily, language, { cadence: treeHeaders.cadence[language] })];
  const problems = checkTree(tree, meanings);
  type Sentence = keyof typeof sectionSentences;
  const verdict = (codes: readonly string[], fine: Sentence, found: Sentence): string => {
    const names = problems.filter(({ code }) => codes.includes(code)).map(({ kpi }) => nameOf(tree, kpi));
    const facts = { names: listOf(names, NAMED, language) };
    return names.length === 0 ? sectionSentences[fine][language] : say(sectionSentences[found], language, facts);
  };
  // What lags cannot be counted the same day any more than what leads.
  return [verdict(["P-02"], "dailyFine", "dailyLagging"), verdict(["P-02", "P-03"], "dailyCountable", "dailyNotCountable")];
}

function nameOf({ definitions, nodeById }: ReportContext["model"]["tree"], id: string | null): string {
  return definitions[nodeById.get(id ?? "") ?? -1]?.name ?? "";
}
