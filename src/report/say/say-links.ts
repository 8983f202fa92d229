import { type LinkTest, linkTest, seriesUntil, type TargetRollup, targetAt } from "#engine";
import { formatPercent, say } from "#language";
import { sectionSentences } from "../../language/words/section-sentences.ts";
import { readMeanings } from "../../sheets/tree/read-meanings.ts";
import type { ReportContext } from "../compose/report-context.ts";

/** KPIs that are said. */
const MOST_SAID = 3;

/** From this part of months in agreement on, KPI and KGI are called linked. */
const AGREEING = 0.7;

/** Whether months in which a tracked KPI met its target were months in which its KGI did, as `KPI_LINKTEST`. */
export function sayLinks(context: ReportContext, goals: TargetRollup): string[] {
  const { language, model, period, belonging } = context;
  const { definitions } = model.tree;
  const tracked = trackedOf(context);
  if (tracked.length === 0) return [sectionSentences.noTracked[language]];
  const series = (node: number) => ({
    actual: seriesUntil(model, node, period),
    target: Array.from({ length: period + 1 }, (_, at) => targetAt(goals, node, at)),
    direction: definitions[node]?.direction ?? ("up" as const),
  });
  const tests = tracked.map((node) => {
    const home = belonging.homes[node] ?? node;
    return { kpi: definitions[node]?.name ?? "", kgi: definitions[home]?.name ?? "", link: linkTest(series(node), series(home)) };
  });
  const judged = tests.filter(({ link }) => link.enough);
  if (judged.length > 0) return judged.slice(0, MOST_SAID).map(({ kpi, kgi, link }) => sayLink(context, kpi, kgi, link));
  const months = tests.reduce((most, { link }) => Math.max(most, link.months), 0);
  return [say(sectionSentences.linkTooShort, language, { months })];
}

/** The KPIs that the team follows, without the KGIs themselves. */
function trackedOf({ model: { tree }, belonging }: ReportContext): number[] {
  return readMeanings(tree).flatMap(({ role }, node) => {
    return (role === "kpi" || role === "micro") && belonging.homes[node] !== node ? [node] : [];
  });
}

function sayLink({ language }: ReportContext, kpi: string, kgi: string, link: LinkTest): string {
  const { months, both, neither, agreement, kgiGivenKpi, kgiGivenNoKpi } = link;
  // A KPI that was met always or never tells nothing about its KGI.
  if (kgiGivenKpi === null) return say(sectionSentences.linkNever, language, { kpi, kgi, months });
  if (kgiGivenNoKpi === null) return say(sectionSentences.linkAlways, language, { kpi, kgi, months });
  return say(sectionSentences.link, language, {
    mark: (agreement ?? 0) >= AGREEING ? "○" : "△",
    kpi,
    kgi,
    months,
    agreed: both + neither,
    agreement: formatPercent(agreement),
    met: formatPercent(kgiGivenKpi),
    unmet: formatPercent(kgiGivenNoKpi),
  });
}
